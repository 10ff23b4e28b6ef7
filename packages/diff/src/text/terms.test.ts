import fc from "fast-check";
import { expect, test } from "vitest";
import { stem } from "./stem.ts";
import { readTerms } from "./terms.ts";

test.for([
  ["child", "children"],
  ["transfer", "transferred"],
  ["place", "placing"],
  ["policy", "policies"],
  ["commit", "commitment"],
  ["elect", "election"],
  ["agree", "agreed"],
  ["guarantee", "guaranteed"],
] as const)("%s and %s have one stem", ([one, other]) => {
  expect(stem(other)).toBe(stem(one));
});

test.for([
  ["university", "universal"],
  ["station", "state"],
  ["news", "new"],
  ["business", "busy"],
] as const)("%s and %s do not", ([one, other]) => {
  expect(stem(other)).not.toBe(stem(one));
});

function shared(one: string, other: string): readonly string[] {
  const keys = new Set(readTerms(other).map((term) => term.key));
  return readTerms(one)
    .filter((term) => keys.has(term.key))
    .map((term) => term.text);
}

test.for([
  ["the minimum wage", "a Minimum Wage", ["minimum", "wage", "minimum wage"]],
  ["reunite families", "family reunification", ["reunite", "families"]],
  ["the single currency", "the euro", ["single currency"]],
  ["keep Section 28", "repeal section 28", ["Section", "Section 28"]],
] as const)("%j shares with %j: %j", ([one, other, terms]) => {
  expect(shared(one, other)).toEqual(terms);
});

test.for([
  ["350 places by May 2017", "480 spaces by June 2019"],
  ["Section 28", "Section 67 of it"],
  ["twenty thousand", "twenty thousand"],
])("%j shares nothing telling with %j: figures and dates are masked", ([one = "", other = ""]) => {
  const telling = shared(one, other).filter((text) => text !== "Section");
  expect(telling).toEqual([]);
});

test("any string has terms, each once, the same every time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const terms = readTerms(text);
      expect(new Set(terms.map((term) => term.key)).size).toBe(terms.length);
      expect(readTerms(text)).toEqual(terms);
    }),
  );
});

test("a name may hold digits, a quarter is no name", () => {
  expect(shared("They stop HS2 in Q3.", "HS2 opens in Q3.")).toEqual(["HS2"]);
});

test("a word is one word, however its hyphen is broken", () => {
  expect(shared("They co-ordinate the ferries.", "Ferries are co- ordinated.")).toContain(
    "co-ordinate",
  );
});
