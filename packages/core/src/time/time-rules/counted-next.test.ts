import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["in the two next days", "the two next days=2016-09-16..2016-09-17"],
  ["the 10 previous weeks", "the 10 previous weeks=2016-07-07..2016-09-15"],
  ["over 3 coming months", "3 coming months=2016-09-16..2016-12-15"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});

test.for(["two next of kin", "three last words", "his 2 previous wives"])(
  "nothing in %j",
  (text) => {
    expect(days("2016-09-15", text)).toBe("");
  },
);

test.for([
  ["the two next days", "the two next days=2016-09-16..2016-09-17"],
  ["10 previous weeks", "10 previous weeks=2016-07-07..2016-09-15"],
  ["5 upcoming years", "5 upcoming years=2016-09-16..2021-09-15"],
  ["the one next day", "next day=2016-09-16..2016-09-16"],
  ["the two next day", "next day=2016-09-16..2016-09-16"],
  ["the two these days", "these days=.."],
  ["the two last people", ""],
  ["the 2 past fortnights", "the 2 past fortnights=2016-08-18..2016-09-15"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
