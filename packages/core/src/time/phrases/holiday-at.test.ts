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

test.for([
  ["Orthodox Easter 2016", "2016=2016-01-01..2016-12-31"],
  ["Coptic Christmas is later", ""],
  ["Unorthodox Easter 2016", "Easter 2016=2016-03-27..2016-03-27"],
  ["May Day 2016", "May Day 2016=2016-05-01..2016-05-01"],
  ["on August Bank Holiday 2015", "August Bank Holiday 2015=2015-08-31..2015-08-31"],
  ["April Fools' Day 2015", "April Fools' Day 2015=2015-04-01..2015-04-01"],
  ["last May Day", "last May Day=2016-05-01..2016-05-01"],
  ["at New Year 2015", "New Year 2015=2015-01-01..2015-01-01"],
  ["at New Year", "New Year=2017-01-01..2017-01-01"],
  ["may day 2016", "2016=2016-01-01..2016-12-31"],
  ["in the New Year", ""],
  ["before New Year's resolutions", ""],
  ["before New Year budgets", ""],
  ["a New Year", ""],
  ["New Year's Eve 2015", "New Year's Eve 2015=2015-12-31..2015-12-31"],
  ["New Year's Day 2015", "New Year's Day 2015=2015-01-01..2015-01-01"],
  ["next juneteenth", "next juneteenth=2017-06-19..2017-06-19"],
  ["last thanksgiving", "last thanksgiving=2015-11-26..2015-11-26"],
  ["thanksgiving 2015", "thanksgiving 2015=2015-11-26..2015-11-26"],
  ["thanksgiving 1815", "1815=1815-01-01..1815-12-31"],
  ["thanksgiving 20155", ""],
  ["for thanksgiving", ""],
  ["on labor day", "labor day=2016-09-05..2016-09-05"],
  ["the labor day", "the labor day=2016-09-05..2016-09-05"],
  ["upon labor day", ""],
  ["our labor day", ""],
  ["labor day 2015", "labor day 2015=2015-09-07..2015-09-07"],
  ["our labor day weekend", "labor day weekend=2016-09-03..2016-09-05"],
  ["easter 2015", "easter 2015=2015-04-05..2015-04-05"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
