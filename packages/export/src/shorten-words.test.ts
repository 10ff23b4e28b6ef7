import { expect, test } from "vitest";
import { shortenWords } from "./shorten-words.ts";

test.for([
  ["a few words", 11, "a few words"],
  ["a few words more", 12, "a few words…"],
  ["a few words more", 10, "a few…"],
  ["unbreakablewords", 8, "unbreak…"],
  ["unbreak👩ablewords", 9, "unbreak…"],
  ["", 5, ""],
] as const)("%j in %i characters is %j", ([text, length, shown]) => {
  expect(shortenWords(text, length)).toBe(shown);
});
