import fc from "fast-check";
import { expect, test } from "vitest";
import { findNounPhrases } from "./find-noun-phrases.ts";

const namesOf = (text: string): readonly string[] =>
  findNounPhrases(text).map((span) => text.slice(...span));

test.for([
  ["The new harbour dues of 5 ports rose.", ["new harbour dues", "ports"]],
  ["We will give pilots a free vote.", ["pilots", "free vote"]],
  ["They keep the pilots’ harbour by the Wray Fund.", ["pilots", "harbour", "Wray Fund"]],
  ["I saw the ‘Wray’ scheme in Netherby.", ["Wray’ scheme", "Netherby"]],
  ["They will support salvage claims.", ["salvage claims"]],
  ["Pilots who qualify share in road pricing.", ["Pilots", "share", "road pricing"]],
  ["They set an annual mooring limit.", ["annual mooring limit"]],
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
