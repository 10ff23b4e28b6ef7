import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["in this calendar year", "this calendar year=2016-01-01..2016-12-31"],
  ["over the last calendar year", "the last calendar year=2015-01-01..2015-12-31"],
  ["for calendar year 2014", "calendar year 2014=2014-01-01..2014-12-31"],
  ["sales in CY18 rose", "CY18=2018-01-01..2018-12-31"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});

test.for(["the calendar on the wall", "cy pres", "a calendar month"])("no year in %j", (text) => {
  expect(days("2016-09-15", text)).not.toMatch(/\d/);
});

test.for([
  ["this calendar year", "this calendar year=2016-01-01..2016-12-31"],
  ["last calendar year", "last calendar year=2015-01-01..2015-12-31"],
  ["the next calendar year", "the next calendar year=2017-01-01..2017-12-31"],
  ["calendar 2016", "calendar 2016=2016-01-01..2016-12-31"],
  ["the calendar year 2016", "the calendar year 2016=2016-01-01..2016-12-31"],
  ["the calendar year", ""],
  ["this calendar month", ""],
  ["CY18", "CY18=2018-01-01..2018-12-31"],
  ["CY2018", "CY2018=2018-01-01..2018-12-31"],
  ["CY 18", ""],
  ["CY1818", ""],
  ["CY181", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
