import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime, locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "480 have been housed to date.", "date=PRESENT_REF"],
  ["2016-09-15", "the figures from March to date", "March=2016-03; date=PRESENT_REF"],
  ["2016-09-15", "the year to date", "the year to date=2016"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "bring it up to date",
  "ruins that seem to date from the war",
  "from date to date",
  "a due date",
  "pots that are hard to date",
  "they want to date",
  "drag it to date fields",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["480 were housed to date", "date=PRESENT_REF"],
  ["480 were housed till date.", "date=PRESENT_REF"],
  ["480 were housed to Date", ""],
  ["480 were housed by date", ""],
  ["up to date", ""],
  ["from date to date", ""],
  ["hard to date", ""],
  ["to date from the war", ""],
  ["to date we have none", "date=PRESENT_REF"],
  ["to date-stamp it", ""],
  ["to date/time", ""],
  ["to date 480", ""],
  ["to date, 480", "date=PRESENT_REF"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
