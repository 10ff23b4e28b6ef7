import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../text/tokens.ts";
import { hasTrigger } from "./has-trigger.ts";
import { isTrigger, meaningOf } from "./lexicon.ts";

test.for([
  ["It closed on MONDAY.", true],
  ["4", true],
  ["no-day's", true],
  ["Week", true],
  ["we\u00adek", true],
  ["", false],
  ["The end of the wall, and then the sea.", false],
  ["Mondayish weeklings", false],
  ["Good Friday", true],
  ["all that is good and new", false],
  ["٣ Ⅳ ½", false],
] as const)("%j: %j", ([text, expected]) => {
  expect(hasTrigger(text, 0, text.length)).toBe(expected);
});

test("only the stretch counts", () => {
  const text = "Monday is over, week";
  expect(hasTrigger(text, 6, 18)).toBe(false);
  expect(hasTrigger(text, 7, text.length)).toBe(true);
});

const words = [
  "week",
  "Mon",
  "day",
  "s",
  "'",
  "-",
  "é",
  "\u00ad",
  "K",
  "ı",
  "3",
  " ",
  "ago",
  "the",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join("")),
);

test("where it says no, no token is a trigger", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = tokenize(text).some(
        (token) =>
          token.kind === "number" ||
          (token.kind === "word" && isTrigger(meaningOf(token.text).kinds, token.capital)),
      );
      expect(hasTrigger(text, 0, text.length) || !expected).toBe(true);
    }),
    { numRuns: 500 },
  );
});
