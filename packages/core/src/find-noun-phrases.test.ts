import fc from "fast-check";
import { expect, test } from "vitest";
import { findNounPhrases } from "./find-noun-phrases.ts";

const namesOf = (text: string): readonly string[] =>
  findNounPhrases(text).map((span) => text.slice(...span));

test.for([
  ["The two new harbour dues rose.", ["new harbour dues"]],
  ["We will give pilots a free vote.", ["pilots", "free vote"]],
  ["Keep the pilots’ share of the Wray Fund", ["pilots", "share", "Wray Fund"]],
  ["I saw the ‘Wray’ scheme in Netherby.", ["Wray’ scheme", "Netherby"]],
  ["They will negotiate, and speed up salvage claims.", ["salvage claims"]],
  ["It is so.", []],
  ["", []],
] as const)("%j names %j", ([text, phrases]) => {
  expect(namesOf(text)).toEqual(phrases);
});

test("spans are in order, none in another, and hold words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      let last = 0;
      for (const [start, end] of findNounPhrases(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).not.toBe("");
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
