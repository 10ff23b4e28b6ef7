import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["in the week after next", "the week after next=2016-09-26..2016-10-02"],
  ["the year before last", "the year before last=2014-01-01..2014-12-31"],
  ["the month after next", "the month after next=2016-11-01..2016-11-30"],
  ["the Friday after next", "the Friday after next=2016-09-23..2016-09-23"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});

test.for(["the day after next to nothing", "the year after the war"])(
  "no second unit in %j",
  (text) => {
    expect(days("2016-09-15", text)).not.toMatch(/next|last/);
  },
);

test.for([
  ["week after next", "week after next=2016-09-26..2016-10-02"],
  ["the weekend before last", "the weekend before last=2016-09-03..2016-09-04"],
  ["the quarter after next", "the quarter after next=2017-01-01..2017-03-31"],
  ["the weeks after next", "weeks=.."],
  ["the day after next", ""],
  ["the decade after next", ""],
  ["the Friday after next", "the Friday after next=2016-09-23..2016-09-23"],
  ["the Friday before last", "the Friday before last=2016-09-02..2016-09-02"],
  ["the week before last Easter", "the week before last Easter=2016-03-14..2016-03-20"],
  ["the week after the next", "the week after=.."],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
