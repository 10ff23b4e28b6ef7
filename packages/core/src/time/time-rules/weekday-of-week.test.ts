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

test.for([
  ["Tuesday of last week", "Tuesday of last week=2016-09-06..2016-09-06"],
  ["Wednesday next week", "Wednesday next week=2016-09-21..2016-09-21"],
  ["Wednesday in next week", "Wednesday in next week=2016-09-21..2016-09-21"],
  ["next week Wednesday", "next week Wednesday=2016-09-21..2016-09-21"],
  ["the next week Wednesday", "the next week Wednesday=2016-09-21..2016-09-21"],
  ["this week on Friday", "this week on Friday=2016-09-16..2016-09-16"],
  ["last week - Friday", "last week - Friday=2016-09-09..2016-09-09"],
  ["last week – Friday", "last week – Friday=2016-09-09..2016-09-09"],
  ["next week friday", "next week=2016-09-19..2016-09-25; friday=2016-09-09..2016-09-09"],
  ["next week Fridays", "next week=2016-09-19..2016-09-25; Fridays=.."],
  ["next week, Friday", "next week=2016-09-19..2016-09-25; Friday=2016-09-09..2016-09-09"],
  ["next week Friday's vote", "next week=2016-09-19..2016-09-25; Friday=2016-09-09..2016-09-09"],
  [
    "next week Friday, 23 September",
    "next week=2016-09-19..2016-09-25; Friday, 23 September=2016-09-23..2016-09-23",
  ],
  ["next month Friday", "next month=2016-10-01..2016-10-31; Friday=2016-09-09..2016-09-09"],
  ["Tuesdays of last week", "Tuesdays=..; last week=2016-09-05..2016-09-11"],
  ["Tuesday by last week", "Tuesday=2016-09-13..2016-09-13; last week=2016-09-05..2016-09-11"],
  [
    "On 3 May 2015 it rained. The following week Friday it did not.",
    "3 May 2015=2015-05-03..2015-05-03; The following week Friday=2015-05-08..2015-05-08",
  ],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
