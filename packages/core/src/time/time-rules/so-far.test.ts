import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["2016-09-15", "Sales fell in the year to date.", "the year to date=2016-01-01..2016-09-15"],
  ["2016-09-15", "month-to-date takings", "month-to-date=2016-09-01..2016-09-15"],
  ["2016-09-15", "Revenue YTD is flat", "YTD=2016-01-01..2016-09-15"],
  [
    "2016-09-15",
    "It shuts for the rest of the year.",
    "the rest of the year=2016-09-15..2016-12-31",
  ],
  ["2016-09-15", "the remainder of this week", "the remainder of this week=2016-09-15..2016-09-18"],
  ["2016-09-15", "for the rest of 2014", "the rest of 2014=2014-01-01..2014-12-31"],
  ["2016-09-15", "due by EOM", "EOM=2016-09-26..2016-09-30"],
  ["2016-09", "the rest of this week", "the rest of this week=2016-09-01..2016-10-02"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(days(on, text).split("; ")[0]).toBe(expected);
});

test.for(["the rest of the world", "the rest of us", "a year to remember", "the remaining nine"])(
  "nothing in %j",
  (text) => {
    expect(days("2016-09-15", text)).not.toMatch(/\d/);
  },
);

test.for([
  ["the year to date", "the year to date=2016-01-01..2016-09-15"],
  ["year-to-date", "year-to-date=2016-01-01..2016-09-15"],
  ["month to date", "month to date=2016-09-01..2016-09-15"],
  ["quarter to date", "quarter to date=2016-07-01..2016-09-15"],
  ["week to date", "week to date=2016-09-12..2016-09-15"],
  ["day to date", "date=..; to date=..2016-09-15"],
  ["years to date", "years=..; date=..; to date=..2016-09-15"],
  ["rest of the week", "rest of the week=2016-09-15..2016-09-18"],
  ["the remainder of 2016", "the remainder of 2016=2016-09-15..2016-12-31"],
  ["the remaining of May", "the remaining of May=2016-05-01..2016-05-31"],
  ["the rest in 2016", "2016=2016-01-01..2016-12-31"],
  ["the rest of work", ""],
  ["the rest of 3 May", "3 May=2016-05-03..2016-05-03"],
  ["the rest of Friday", "the rest of Friday=2016-09-09..2016-09-09"],
  ["the rest of May 2017", "the rest of May 2017=2017-05-01..2017-05-31"],
  ["YTD", "YTD=2016-01-01..2016-09-15"],
  ["QTD", "QTD=2016-07-01..2016-09-15"],
  ["MTD", "MTD=2016-09-01..2016-09-15"],
  ["EOY", "EOY=2016-11-01..2016-12-31"],
  ["EOQ", "EOQ=2016-09-15..2016-09-30"],
  ["EOM", "EOM=2016-09-26..2016-09-30"],
  ["EOW", "EOW=2016-09-17..2016-09-18"],
  ["ytd", ""],
  ["XYTD", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
