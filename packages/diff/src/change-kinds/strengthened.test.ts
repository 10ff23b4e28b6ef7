import { expect, test } from "vitest";
import { pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";

test.for([
  [
    say("We aim to open the fish market to small boats."),
    say("We will open the fish market to small boats."),
  ] as const,
  [
    say("We will open the fish market to small boats if money allows."),
    say("We will open the fish market to small boats."),
  ] as const,
])("strengthened: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).toBe("strengthened");
});

test.for([
  [
    say("We will open the fish market to small boats."),
    say("We aim to open the fish market to small boats."),
  ] as const,
  [
    say("We aim to open the fish market to small boats."),
    say("We will open the fish market to small boats.", { holder: "Ferry Union" }),
  ] as const,
  [
    say("We aim to open the fish market to small boats."),
    say("We seek to open the fish market to small boats."),
  ] as const,
])("not strengthened: %#", ([before, after]) => {
  expect(nameChange(pairOf(before, after))?.kind).not.toBe("strengthened");
});
