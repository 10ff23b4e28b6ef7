import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const days = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.earliest ?? ""}..${time.latest ?? ""}`)
    .join("; ");

test.for([
  ["2016-09-15", "The bill will be back in ten days.", "ten days=2016-09-25..2016-09-25"],
  ["2016-09-15", "They hope to finish in two years.", "two years=2018-01-01..2018-12-31"],
  ["2016-09-15", "It will reply within two weeks.", "two weeks=2016-09-15..2016-09-29"],
  ["2016-09-15", "The inquiry reports in a week's time.", "a week=2016-09-19..2016-09-25"],
  ["2016-09-15", "In five days.", "five days=2016-09-20..2016-09-20"],
  ["2016-09-15", "within a month", "a month=2016-09-15..2016-10-15"],
  ["2016-09", "It will reply within ten days.", "ten days=2016-09-01..2016-10-10"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(days(on, text)).toBe(expected);
});

test.for([
  "It was built in two years.",
  "It will be the first visit in ten years.",
  "the worst drought in forty years",
  "They managed to finish in three weeks.",
  "It will close within two weeks of the vote.",
  "Five strikes in two weeks.",
  "The train does it in two hours.",
])("%j names no date", (text) => {
  expect(days("2016-09-15", text)).toMatch(/=\.\.$/);
});

test.for([
  ["in two weeks.", "two weeks=2016-09-26..2016-10-02"],
  ["+ two weeks", "two weeks=2016-09-26..2016-10-02"],
  ["He was off + two weeks", "two weeks=.."],
  ["It will close in two weeks' time.", "two weeks=2016-09-26..2016-10-02"],
  ["It will close in two weeks time.", "two weeks=2016-09-26..2016-10-02"],
  ["It will close in about two weeks.", "about two weeks=2016-09-26..2016-10-02"],
  ["It will close for two weeks.", "two weeks=.."],
  ["It will close after two weeks.", "two weeks=.."],
  ["After two weeks.", "two weeks=2016-09-26..2016-10-02"],
  ["It will close within two weeks of May.", "two weeks=.."],
  [
    "It will close in two weeks following May.",
    "two weeks=..; following May=2017-05-01..2017-05-31",
  ],
  ["It will close in two weeks from May.", "two weeks=.."],
  ["It will be the only strike in two weeks.", "two weeks=.."],
  ["It will be the first strike in two weeks.", "two weeks=.."],
  ["It will be the biggest strike in two weeks.", "two weeks=.."],
  ["It was the first. It will close in two weeks.", "two weeks=2016-09-26..2016-10-02"],
  [
    "It was the last strike that we all have seen here, and it will close in two weeks.",
    "two weeks=2016-09-26..2016-10-02",
  ],
  ["It will close in the past two weeks.", "the past two weeks=2016-09-01..2016-09-15"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(days("2016-09-15", text)).toBe(expected);
});
