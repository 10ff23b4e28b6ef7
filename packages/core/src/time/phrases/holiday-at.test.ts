import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["2016-09-15", "The talks resume over Easter 2017.", "Easter 2017=2017-04-16..2017-04-16"],
  ["2016-09-15", "It was signed on Good Friday 1998.", "Good Friday 1998=1998-04-10..1998-04-10"],
  ["2017-02-12", "When was the last easter?", "the last easter=2016-03-27..2016-03-27"],
  ["2016-09-15", "over next Christmas", "next Christmas=2016-12-25..2016-12-25"],
  ["2016-09-15", "on earth day 2010", "earth day 2010=2010-04-22..2010-04-22"],
  [
    "2016-09-15",
    "the Summer Bank Holiday 2016",
    "the Summer Bank Holiday 2016=2016-08-29..2016-08-29",
  ],
  ["2016-09-15", "Whit Monday 2016 was wet", "Whit Monday 2016=2016-05-16..2016-05-16"],
  ["2016-09-15", "St Stephen's Day 2015", "St Stephen's Day 2015=2015-12-26..2015-12-26"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(days(on, text)).toBe(expected);
});

test.for([
  "the Easter Rising",
  "on Easter Island",
  "Christmas trees",
  "a thanksgiving service",
  "it may day by day",
])("nothing in %j", (text) => {
  expect(days("2016-09-15", text)).toBe("");
});
