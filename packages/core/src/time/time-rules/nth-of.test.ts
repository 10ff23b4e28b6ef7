import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "the first week of May 2016", "the first week of May 2016=2016-W18"],
  ["2016-09-15", "the last day of February 2016", "the last day of February 2016=2016-02-29"],
  ["2016-09-15", "the 26th day of this month", "the 26th day of this month=2016-09-26"],
  ["2016-09-15", "the fifth Monday of May 2015", "the fifth Monday of May 2015=XXXX-XX-XX"],
  ["2016-09-15", "the first Monday of each month", "the first Monday of each month=XXXX-WXX-1"],
  ["2016-09-15", "on the last Monday of May", "the last Monday of May=2016-05-30"],
  ["2016-09-15", "the first Friday in October 2015", "the first Friday in October 2015=2015-10-02"],
  ["2016-09-15", "the second-to-last week of 2018", "the second-to-last week of 2018=2018-W51"],
  ["2016-09-15", "the penultimate week of May 2016", "the penultimate week of May 2016=2016-W20"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["the last day of his life", "the first of them", "The court first sat in full"])(
  "nothing in %j",
  (text) => {
    expect(read("2016-09-15", text)).toBe("");
  },
);

test.for([
  ["the last quarter of the century", ""],
  ["the last quarter of May", ""],
  ["the last quarter of last year", "the last quarter of last year=2015-Q4"],
  ["the first decade of the century", "the first decade of the century=200"],
  ["the third month of 2016", "the third month of 2016=2016-03"],
  ["the second weekend of May", "the second weekend of May=2016-W19-WE"],
  ["the first year of the decade", "the first year of the decade=2010"],
  ["the first hour of the day", ""],
  ["the first days of May", "days=PXD"],
  ["the first day in May", "May=2016-05"],
  ["the last Monday of May", "the last Monday of May=2016-05-30"],
  ["the first Friday in October", "the first Friday in October=2016-10-07"],
  ["the first Fridays in October", "Fridays=XXXX-WXX-5; October=2016-10"],
  ["the first Friday by October", "Friday=2016-09-09; October=2016-10"],
  ["the sixth Friday in October", "Friday=2016-09-09; October=2016-10"],
  ["the fifth Friday in September 2016", "the fifth Friday in September 2016=2016-09-30"],
  ["the council first sat in March", "March=2016-03"],
  ["the first Sat in March", "the first Sat in March=2016-03-05"],
  ["the first Monday of each month", "the first Monday of each month=XXXX-WXX-1"],
  ["the first Monday of work", "Monday=2016-09-12"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
