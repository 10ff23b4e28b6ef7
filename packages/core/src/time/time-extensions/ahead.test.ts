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
