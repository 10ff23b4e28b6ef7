import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["over Labor Day weekend 2021", "Labor Day weekend 2021=2021-09-04..2021-09-06"],
  ["the Thanksgiving weekend 2015", "the Thanksgiving weekend 2015=2015-11-26..2015-11-29"],
  ["on the weekend of Halloween 2015", "the weekend of Halloween 2015=2015-10-31..2015-11-01"],
  ["the Christmas weekend 2013", "the Christmas weekend 2013=.."],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});

test.for(["the weekend of the wedding", "a memorial weekend"])("no holiday in %j", (text) => {
  expect(days("2016-09-15", text)).not.toMatch(/wedding|memorial/);
});

test.for([
  ["the Labor Day weekend", "the Labor Day weekend=2016-09-03..2016-09-05"],
  ["Labor Day weekend 2015", "Labor Day weekend 2015=2015-09-05..2015-09-07"],
  ["the weekend of Thanksgiving 2015", "the weekend of Thanksgiving 2015=2015-11-26..2015-11-29"],
  ["the Labor Day week", "the Labor Day week=2016-09-05..2016-09-11"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
