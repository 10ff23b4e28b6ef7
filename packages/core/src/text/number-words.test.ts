import { expect, test } from "vitest";
import { readNumber, readOrdinal } from "./number-words.ts";
import { tokenize } from "./tokens.ts";

test.for([
  ["25", 25, 1],
  ["1,200 people", 1200, 1],
  ["twenty-five years", 25, 3],
  ["a hundred children", 100, 2],
  ["one hundred and twenty", 120, 4],
  ["two thousand and six", 2006, 4],
  ["two and a half million", 2.5e6, 5],
  ["three-and-a-half years", 3.5, 7],
  ["half a million", 5e5, 3],
  ["3.5 million pounds", 3.5e6, 2],
  ["2 1/2", 2.5, 4],
  ["2-1/4 per cent", 2.25, 5],
  ["two two", 2, 1],
  ["three hundred thousand", 3e5, 3],
] as const)("%j is %d", ([text, value, next]) => {
  expect(readNumber(tokenize(text), 0)).toEqual({ value, next });
});

test.for(["a child", "half a year", "first", "and a half", "hundred"])(
  "%j opens no number",
  (text) => {
    expect(readNumber(tokenize(text), 0)).toBeNull();
  },
);

test.for([
  ["third", 3],
  ["twenty-first", 21],
  ["31st", 31],
] as const)("%j is ordinal %d", ([text, value]) => {
  expect(readOrdinal(tokenize(text), 0)?.value).toBe(value);
});

test.for(["31", "31 st", "twenty", "two-first"])("%j is no ordinal", (text) => {
  expect(readOrdinal(tokenize(text), 0)).toBeNull();
});
