import { expect, test } from "vitest";
import { tellTimes } from "../../../test/tell-times.ts";

test.for([
  ["the 3rd day of May 2016", "2016-05-03"],
  ["the last day of May 2016", "2016-05-31"],
  ["the 5000th day of 2015", "XXXX-XX-XX (no days)"],
  ["the 12th month of 2015", "2015-12"],
  ["the 13th month of 2015", "XXXX-XX (no days)"],
  ["the penultimate week of May 2016", "2016-W20 (2016-05-16/2016-05-22)"],
  // A week is of the month that has its Thursday, a weekend of that of its Saturday.
  ["the first week of July 2016", "2016-W27 (2016-07-04/2016-07-10)"],
  ["the first week of 2016", "2016-W01 (2016-01-04/2016-01-10)"],
  ["the 53rd week of 2015", "2015-W53 (2015-12-28/2016-01-03)"],
  ["the 53rd week of 2016", "XXXX-WXX (no days)"],
  ["the last week of September 2016", "2016-W39 (2016-09-26/2016-10-02)"],
  ["the first weekend of July 2016", "2016-W26-WE (2016-07-02/2016-07-03)"],
  ["the first weekend of October 2016", "2016-W39-WE (2016-10-01/2016-10-02)"],
  ["the first weekend of May 2016", "2016-W18-WE (2016-05-07/2016-05-08)"],
  ["the last weekend of September 2016", "2016-W38-WE (2016-09-24/2016-09-25)"],
  ["the last weekend of April 2016", "2016-W17-WE (2016-04-30/2016-05-01)"],
  ["the last weekend of July 2016", "2016-W30-WE (2016-07-30/2016-07-31)"],
  ["the first Monday of May 2016", "2016-05-02"],
  ["the first Sunday of May 2016", "2016-05-01"],
  ["the fifth Monday of May 2016", "2016-05-30"],
  ["the fifth Friday of May 2016", "XXXX-XX-XX (no days)"],
  ["the last Tuesday of May 2016", "2016-05-31"],
  ["the last Wednesday of May 2016", "2016-05-25"],
  ["the penultimate Friday of May 2016", "2016-05-20"],
] as const)("%j is %s", ([text, expected]) => {
  expect(tellTimes(text)).toBe(expected);
});

test(`the ${"9".repeat(400)}th day of a year is none`, () => {
  expect(tellTimes(`the ${"9".repeat(400)}th day of 2015`)).not.toContain("NaN");
});

test("nothing places what is inside of what nothing places", () => {
  expect(tellTimes("the first week of next May", null)).toBe("XXXX-WXX (no days)");
});
