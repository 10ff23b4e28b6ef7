import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  [
    "2016-09-15",
    "They met on Tuesday of last week.",
    "Tuesday of last week=2016-09-06..2016-09-06",
  ],
  ["2016-09-15", "We sit on Wednesday next week.", "Wednesday next week=2016-09-21..2016-09-21"],
  ["2016-09-15", "The vote is next week on Friday.", "next week on Friday=2016-09-23..2016-09-23"],
  ["2016-09-15", "on Monday of this week", "Monday of this week=2016-09-12..2016-09-12"],
  ["2016-09", "on Tuesday of last week", "Tuesday of last week=2016-08-23..2016-09-20"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(days(on, text)).toBe(expected);
});

test.for([
  [
    "Next week, Friday prayers resume.",
    "Next week=2016-09-19..2016-09-25; Friday=2016-09-09..2016-09-09",
  ],
  [
    "Next week Friday's list is due.",
    "Next week=2016-09-19..2016-09-25; Friday=2016-09-23..2016-09-23",
  ],
  ["She sat last week in court.", "last week=2016-09-05..2016-09-11"],
] as const)("%j keeps both apart: %j", ([text, expected]) => {
  expect(days("2016-09-15", text).split("=")[0]).toBe(expected.split("=")[0]);
});
