import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  [
    "in the first six months of 2016",
    "the first six months=2016-01-01..2016-06-30; 2016=2016-01-01..2016-12-31",
  ],
  [
    "for the first two weeks of 2021",
    "the first two weeks=2021-01-04..2021-01-17; 2021=2021-01-01..2021-12-31",
  ],
  [
    "the last ten days of May 2015",
    "the last ten days=2015-05-22..2015-05-31; May 2015=2015-05-01..2015-05-31",
  ],
  ["over the last four months of the year", "the last four months=2016-09-01..2016-12-31"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});

test.for([
  "the first 100 days of the war",
  "the last two years of his life",
  "the first forty days of January 2016",
])("no dates in %j", (text) => {
  expect(days("2016-09-15", text).split("; ")[0]).toMatch(/=\.\.$/);
});

test.for([
  [
    "the first six months of 2016",
    "the first six months=2016-01-01..2016-06-30; 2016=2016-01-01..2016-12-31",
  ],
  [
    "the last three weeks of 2015",
    "the last three weeks=2015-12-14..2016-01-03; 2015=2015-01-01..2015-12-31",
  ],
  [
    "the final three months of 2015",
    "the final three months=2015-10-01..2015-12-31; 2015=2015-01-01..2015-12-31",
  ],
  [
    "first ten days of May 2016",
    "first ten days=2016-05-01..2016-05-10; May 2016=2016-05-01..2016-05-31",
  ],
  [
    "the first ten days in May 2016",
    "the first ten days=2016-05-01..2016-05-10; May 2016=2016-05-01..2016-05-31",
  ],
  [
    "the first fortnight of May 2016",
    "the first fortnight=2016-05-02..2016-05-15; May 2016=2016-05-01..2016-05-31",
  ],
  [
    "the first two fortnights of May 2016",
    "the first two fortnights=2016-05-02..2016-05-29; May 2016=2016-05-01..2016-05-31",
  ],
  [
    "the first two hours of 3 May 2016",
    "the first two hours=..; 3 May 2016=2016-05-03..2016-05-03",
  ],
  [
    "the first two weekends of May 2016",
    "the first two weekends=..; May 2016=2016-05-01..2016-05-31",
  ],
  ["the first half of 2016", "the first half of 2016=2016-01-01..2016-06-30"],
  ["the first few days of 2016", "the first few days=..; 2016=2016-01-01..2016-12-31"],
  ["the second two weeks of 2016", "two weeks=..; 2016=2016-01-01..2016-12-31"],
  ["the first two weeks by May 2016", "the first two weeks=..; May 2016=2016-05-01..2016-05-31"],
  ["the first two weeks of work", "the first two weeks=.."],
  [
    "the first two weeks of the second quarter of 2016",
    "the first two weeks=2016-04-04..2016-04-17; the second quarter of 2016=2016-04-01..2016-06-30",
  ],
  [
    "the first two days of the last week of May 2016",
    "the first two days=2016-05-23..2016-05-24; the last week of May 2016=2016-05-23..2016-05-29",
  ],
  [
    "the first two days of last May",
    "the first two days=2016-05-01..2016-05-02; last May=2016-05-01..2016-05-31",
  ],
  ["the first two days of Friday", "the first two days=..; Friday=2016-09-09..2016-09-09"],
  ["the first two days of 3 May", "the first two days=..; 3 May=2016-05-03..2016-05-03"],
  [
    "the first two days of the next year",
    "the first two days=2017-01-01..2017-01-02; the next year=2016-09-15..2017-09-15",
  ],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
