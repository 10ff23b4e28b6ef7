import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["the end of the year", "the end of the year=2016"],
  ["the end of year", "the end of year=2016"],
  ["the end of the month", "the end of the month=2016-09"],
  ["the end of the week", "the end of the week=2016-W37"],
  ["the end of the day", "the end of the day=2016-09-15"],
  ["the end of the decade", "the end of the decade=201"],
  ["the end of the century", "the end of the century=20"],
  ["the end of the hour", ""],
  ["the end of the season", ""],
  ["the end of the weeks", "weeks=PXW"],
  ["the last week of May", "the last week of May=2016-W21"],
  ["the last week of may", "the last week of may=2016-W21"],
  ["the last weekend of may", "the last weekend of may=2016-W21-WE"],
  ["the first day of March 2015", "the first day of March 2015=2015-03-01"],
  ["the first day of work", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
