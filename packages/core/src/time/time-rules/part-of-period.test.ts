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

test.for([
  ["early 1990", "early 1990=1990"],
  ["mid-November", "mid-November=2016-11"],
  ["late last week", "late last week=2016-W36"],
  ["early to mid 2015", "early to mid 2015=2015"],
  ["early or mid-2015", "early or mid-2015=2015"],
  ["early to bed 2015", "2015=2015"],
  ["early in 2015", "early in 2015=2015"],
  ["late on Friday", "late on Friday=2016-09-09"],
  ["early at noon", "noon=2016-09-15T12:00"],
  ["the end of 1990", "the end of 1990=1990"],
  ["the end of the year", "the end of the year=2016"],
  ["the end in 1990", "1990=1990"],
  ["the end of work", ""],
  ["year-end", "year-end=2016"],
  ["year's end", "year's end=2016"],
  ["month's end", "month's end=2016-09"],
  ["earlier this month", "earlier this month=2016-09"],
  ["later this year", "later this year=2016"],
  ["earlier in 2015", "earlier in 2015=2015"],
  ["later in the year", "later in the year=2016"],
  ["earlier Sunday", "Sunday=2016-09-11"],
  ["later today", "today=2016-09-15"],
  ["earlier than 2015", "2015=2015"],
  ["the end of two years", "two years=P2Y"],
  ["the start of two hours ago", "two hours ago=2016-09-15"],
  ["the start of early 2015", "the start of early 2015=2015"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});

const bounds = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15" }))
    .map((time) => `${time.mod ?? ""} ${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["the end of 2015", "END 2015-11-01..2015-12-31"],
  ["late 2015", "END 2015-07-01..2015-12-31"],
  ["earlier this month", "START 2016-09-01..2016-09-15"],
  ["later this month", "END 2016-09-15..2016-09-30"],
  ["earlier in the year", "START 2016-01-01..2016-09-15"],
  ["later in the year", "END 2016-09-15..2016-12-31"],
  ["later than the end of 2015", "END 2015-11-01..2015-12-31"],
  ["earlier early 2015", "START 2015-01-01..2015-06-30"],
] as const)("%j is %j", ([text, expected]) => {
  expect(bounds(text)).toBe(expected);
});
