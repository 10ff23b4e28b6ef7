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
