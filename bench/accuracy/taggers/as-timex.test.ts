import { expect, test } from "vitest";
import { asTimex, lengthOf, valueOfDays } from "./as-timex.ts";

test.for([
  ["on Monday", "Monday"],
  ["for about two days.", "two days"],
  ["at 3 p.m.", "3 p.m."],
  ["May 2015", "May 2015"],
  ["during", "during"],
] as const)("of a peer's %j, TIMEX3 has %j", ([words, expected]) => {
  const { start, end } = asTimex(words, 0, "DATE", "");
  expect(words.slice(start, end)).toBe(expected);
});

test.for([
  ["2016-09-01", "2016-09-30", "2016-09"],
  ["2016-01-01", "2016-12-31", "2016"],
  ["2016-07-01", "2016-09-30", "2016-Q3"],
  ["2016-09-12", "2016-09-18", "2016-W37"],
  ["2016-09-12", "2016-09-12", "2016-09-12"],
  ["2016-09-12", "2016-09-20", "2016-09-12"],
] as const)("from %s to %s is %s", ([first, last, value]) => {
  expect(valueOfDays(new Date(first), new Date(last))).toBe(value);
});

test.for([
  ["for two days", "P2D"],
  ["the past 3 years", "P3Y"],
  ["a few hours", "PTXH"],
  ["a couple of weeks", "P2W"],
  ["last week", null],
  ["two days later", null],
  ["next Monday", null],
] as const)("the length of %j is %s", ([words, value]) => {
  expect(lengthOf(words)).toBe(value);
});
