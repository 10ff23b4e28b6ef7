import fc from "fast-check";
import { expect, test } from "vitest";
import { pairOf, say } from "../testing/build-statement.ts";
import { nameChange } from "./name-change.ts";
import { changeKinds } from "./change-kinds.ts";

test("the order of the registry is the order of decision", () => {
  expect(changeKinds.map(({ kind }) => kind)).toEqual([
    "reversed",
    "disputed",
    "unmet",
    "fulfilled",
    "raised",
    "lowered",
    "rescheduled",
    "strengthened",
    "weakened",
    "restated",
    "related",
  ]);
});

const words = fc
  .array(
    fc.constantFrom(
      "we",
      "will",
      "not",
      "keep",
      "scrap",
      "the",
      "harbour",
      "toll",
      "by",
      "480",
      "have",
      "if",
      ",",
      "\udc00",
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(" "));

test("no pair of statements throws, scores stay within 0 and 1, and the same pair gives the same change", () => {
  const holders = fc.constantFrom("Harbour Party", "the harbour party", "Ferry Union", null);
  fc.assert(
    fc.property(words, words, holders, holders, (one, other, first, second) => {
      const before = say(one, { holder: first });
      const after = say(other, { holder: second });
      const change = nameChange(pairOf(before, after));
      expect(nameChange(pairOf(before, after))).toEqual(change);
      if (change === null) return;
      expect(change.score).toBeGreaterThanOrEqual(0);
      expect(change.score).toBeLessThanOrEqual(1);
    }),
  );
});
