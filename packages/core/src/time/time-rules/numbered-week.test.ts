import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["in week 3 of 2027", "week 3 of 2027=2027-01-18..2027-01-24"],
  ["the week 27 of last year", "the week 27 of last year=2015-06-29..2015-07-05"],
  ["Week 12, 2016", "Week 12, 2016=2016-03-21..2016-03-27"],
  ["in calendar week 31", "calendar week 31=2016-08-01..2016-08-07"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});

test.for(["week 3 of the trial", "she is in week 31", "week 60 of 2016", "Week 2 results"])(
  "no numbered week in %j",
  (text) => {
    expect(days("2016-09-15", text)).not.toContain("eek ");
  },
);

test.for([
  ["week 3 of 2027", "week 3 of 2027=2027-01-18..2027-01-24"],
  ["week 27 of last year", "week 27 of last year=2015-06-29..2015-07-05"],
  ["week 12, 2016", "week 12, 2016=2016-03-21..2016-03-27"],
  ["week 12 2016", "week 12 2016=2016-03-21..2016-03-27"],
  ["week 12 in 2016", "week 12 in 2016=2016-03-21..2016-03-27"],
  ["week 0 of 2016", "2016=2016-01-01..2016-12-31"],
  ["week 54 of 2016", "2016=2016-01-01..2016-12-31"],
  ["week 53 of 2015", "week 53 of 2015=2015-12-28..2016-01-03"],
  ["week 1 of 2015", "week 1 of 2015=2014-12-29..2015-01-04"],
  ["week 123 of 2016", "2016=2016-01-01..2016-12-31"],
  ["week x of 2016", "2016=2016-01-01..2016-12-31"],
  ["week 12 of this month", "this month=2016-09-01..2016-09-30"],
  ["week 12 of fiscal 2016", "fiscal 2016=2016-01-01..2016-12-31"],
  ["week 12", ""],
  ["calendar week 31", "calendar week 31=2016-08-01..2016-08-07"],
  ["the ISO week 31", "the ISO week 31=2016-08-01..2016-08-07"],
  ["calendar month 31", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
