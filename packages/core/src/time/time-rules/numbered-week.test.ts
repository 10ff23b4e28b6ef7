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
