import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "in early 1990", "early 1990=1990"],
  ["2016-09-15", "by the end of the year", "the end of the year=2016"],
  ["2016-09-15", "mid-November 2015", "mid-November 2015=2015-11"],
  ["2016-09-15", "late last week", "late last week=2016-W36"],
  ["2016-09-15", "earlier this month", "earlier this month=2016-09"],
  ["2016-09-15", "by year-end", "year-end=2016"],
  ["2016-09-15", "Earlier Sunday they met", "Sunday=2016-09-11"],
  [
    "2016-09-15",
    "by the end of the 2016/17 financial year",
    "the end of the 2016/17 financial year=2016",
  ],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["the end of the road", "an early riser", "later on", "later in the day"])(
  "nothing in %j",
  (text) => {
    expect(read("2016-09-15", text)).toBe("");
  },
);
