import { expect, test } from "vitest";
import { matchOutput } from "./match-output.ts";

test.for([
  ["a\nb\n", "a\nb\n"],
  ["a\n\nb\n", "a\nb"],
  ["a\n…\n", "a\nb\nc\n"],
  ["…\nc\n", "a\nb\nc\n"],
  ["a\n…\nc\n…\n", "a\nb\nc\n"],
  ["  a … d\n", "  a b c d\n"],
  ["id: …\n", "id: 12\n"],
  ["a…b…c\n", "a1b2c\n"],
] as const)("%j shows %j", ([shown, output]) => {
  expect(matchOutput(shown, output)).toBe(true);
});

test.for([
  ["a\n", "a\nb\n"],
  ["b\n", "a\nb\n"],
  ["a\n…\nd\n", "a\nb\nc\n"],
  ["a … d\n", "a b c\n"],
  ["a\n…\n", "b\na\n"],
  ["ab…ba\n", "aba\n"],
  ["", "a\n"],
] as const)("%j does not show %j", ([shown, output]) => {
  expect(matchOutput(shown, output)).toBe(false);
});
