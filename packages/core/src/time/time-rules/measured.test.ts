import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "about two years", "about two years=P2Y"],
  ["2016-09-15", "more than a decade ago", "more than a decade ago=2006"],
  ["2016-09-15", "at least 30 days", "at least 30 days=P30D"],
  ["2016-09-15", "ways around Wednesday's ruling", "Wednesday=2016-09-14"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["about two people", "over the road"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["about two years", "about two years=P2Y"],
  ["more than a decade ago", "more than a decade ago=2006"],
  ["at least 30 days", "at least 30 days=P30D"],
  ["over a year", "over a year=P1Y"],
  ["over an hour", "over an hour=PT1H"],
  ["over two years", "two years=P2Y"],
  ["under two years", "two years=P2Y"],
  ["over the past year", "the past year=2015"],
  ["about the past year", "the past year=2015"],
  ["about Friday", "about Friday=2016-09-09"],
  ["around noon", "around noon=2016-09-15T12:00"],
  ["around Wednesday's ruling", "Wednesday=2016-09-14"],
  ["some Friday", "Friday=2016-09-09"],
  ["around in 2015", "2015=2015"],
  ["around 2015", "around 2015=2015"],
  ["around May 2015", "around May 2015=2015-05"],
  ["nearly 2015", "2015=2015"],
  ["around last week", "last week=2016-W36"],
  ["no more than two years", "no more than two years=P2Y"],
  ["not more of two years", "two years=P2Y"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
