import { expect, test } from "vitest";
import { tellRules, tellTimes } from "../../../test/tell-times.ts";

test.for([
  ["the first 12 months of 2015", "P12M (2015-01-01/2015-12-31)"],
  ["the last 12 months of 2015", "P12M (2015-01-01/2015-12-31)"],
  ["the first 13 months of 2015", "P13M (no days)"],
  ["the last 13 months of 2015", "P13M (no days)"],
  ["the first 365 days of 2015", "P365D (2015-01-01/2015-12-31)"],
  ["the first 366 days of 2015", "P366D (no days)"],
  ["the last 365 days of 2015", "P365D (2015-01-01/2015-12-31)"],
  ["the last 366 days of 2015", "P366D (no days)"],
  ["the last 999999999 years of 2015", "P999999999Y (no days)"],
  // A week is of the month that has its Thursday.
  ["the first two weeks of May 2016", "P2W (2016-05-02/2016-05-15)"],
  ["the last two weeks of May 2016", "P2W (2016-05-16/2016-05-29)"],
  ["the last two weeks of June 2016", "P2W (2016-06-20/2016-07-03)"],
  ["the first five weeks of May 2016", "P5W (2016-05-02/2016-06-05)"],
  ["the first six weeks of May 2016", "P6W (no days)"],
  ["the first two and a half weeks of May 2016", "P2.5W (2016-05-01/2016-05-18)"],
] as const)("%j is %s", ([text, expected]) => {
  expect(tellTimes(text).split("; ")[0]).toBe(expected);
});

test("nothing places a part of what nothing places", () => {
  expect(tellTimes("the first two weeks of next May", null)).toMatch(/^P2W \(no days\)/);
});

test("why it has no days is told", () => {
  expect(tellRules("the first 13 months of")).toBe("duration duration value");
});
