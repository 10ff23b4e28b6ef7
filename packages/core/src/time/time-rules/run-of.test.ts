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
