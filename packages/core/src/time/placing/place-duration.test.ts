import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["2016-09-15", "the next three days", "2016-09-16..2016-09-18"],
  ["2016-09-15", "the last three days", "2016-09-12..2016-09-15"],
  ["2016-09-15", "the next 4 working days", "2016-09-16..2016-09-21"],
  ["2016-09-17", "the next two working days", "2016-09-19..2016-09-20"],
  ["2016-09-15", "the previous 4 business days", "2016-09-09..2016-09-14"],
  ["2016-09-18", "the previous two business days", "2016-09-15..2016-09-16"],
  ["2016-09-15", "the last two quarters", "2016-01-01..2016-06-30"],
  ["2016-09-15", "the next three quarters", "2016-10-01..2017-06-30"],
  ["2016-09-15", "the last 2 years, 3 months and 2 weeks", "2014-06-01..2016-09-15"],
  ["2016-09-16", "five working days ago", "2016-09-09..2016-09-09"],
  ["2016-09-16", "on the next working day", "2016-09-19..2016-09-19"],
  ["2016-09-15", "a few days ago", "2016-09-06..2016-09-13"],
  ["2016-09-15", "two or three years ago", "2013-09-15..2014-09-15"],
  ["2016-09", "the next ten days", "2016-09-02..2016-10-10"],
] as const)("written %s, %j is %j", ([on, text, expected]) => {
  expect(days(on, text).split("=")[1]).toBe(expected);
});
