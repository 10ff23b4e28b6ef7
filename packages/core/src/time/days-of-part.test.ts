import { expect, test } from "vitest";
import { daysOfPart } from "./days-of-part.ts";
import { findTimes } from "./find-times.ts";

test.for([
  ["early 2016", "2016-01-01..2016-06-30"],
  ["mid-2016", "2016-04-01..2016-09-30"],
  ["late 2016", "2016-07-01..2016-12-31"],
  ["the start of 2015", "2015-01-01..2015-02-28"],
  ["the end of 2016", "2016-11-01..2016-12-31"],
  ["the early 1980s", "1980-01-01..1984-12-31"],
  ["the mid-1980s", "1982-07-01..1987-06-30"],
  ["the late 1980s", "1985-01-01..1989-12-31"],
  ["early April 2016", "2016-04-01..2016-04-15"],
  ["the end of April 2016", "2016-04-26..2016-04-30"],
  ["late last week", "2016-09-08..2016-09-11"],
] as const)("%j is %j", ([text, expected]) => {
  const [time] = findTimes(text, { creationTime: "2016-09-15" });
  expect(`${time?.text}=${time?.earliest}..${time?.latest}`).toBe(`${text}=${expected}`);
});

test.for([
  ["early 2016", "early is taken as its first half"],
  ["the start of 2016", "the beginning is taken as its first sixth"],
  ["mid-2016", "the middle is taken as its middle half"],
  ["late 2016", "late is taken as its second half"],
  ["the end of 2016", "the end is taken as its last sixth"],
  ["late on Friday", undefined],
  ["late last weekend", undefined],
  ["around 2016", undefined],
  ["more than a year ago", undefined],
  ["earlier this year", undefined],
  ["2016", undefined],
] as const)("%j says which part it takes: %s", ([text, expected]) => {
  const { because } = findTimes(text, { creationTime: "2016-09-15" })[0] ?? { because: [] };
  expect(because.find(({ rule }) => rule === "part")?.says).toBe(expected);
});

test.for([
  // Five days are a stretch with parts, four are none.
  [10, 14, "START", true, [10, 10]],
  [10, 14, "END", true, [14, 14]],
  [10, 14, "MID", false, [11, 13]],
  [10, 14, "START", false, [10, 12]],
  [10, 14, "END", false, [12, 14]],
  [10, 13, "START", false, null],
  [10, 13, "MID", false, null],
  [10, 13, "END", false, null],
  [10, 13, "ON_OR_AFTER", false, [10, null]],
  [10, 13, "ON_OR_BEFORE", false, [null, 13]],
  [10, 13, "AFTER", false, [14, null]],
  [10, 13, "BEFORE", false, [null, 9]],
  [10, 20, "APPROX", false, null],
  [10, 20, "LESS_THAN", false, null],
  [10, 20, null, false, null],
] as const)("of days %d to %d, %s (edge: %j) is %j", ([first, last, mod, edge, expected]) => {
  expect(daysOfPart(first, last, mod, edge)).toEqual(expected);
});
