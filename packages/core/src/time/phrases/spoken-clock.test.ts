import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime, locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "we met at half past three", "half past three=2016-09-15T03:30"],
  [
    "2016-09-15",
    "at a quarter to five in the afternoon",
    "a quarter to five in the afternoon=2016-09-15T16:45",
  ],
  ["2016-09-15", "at quarter to one", "quarter to one=2016-09-15T12:45"],
  [
    "2016-09-15",
    "at 5 in the afternoon on 3 May 2016",
    "5 in the afternoon on 3 May 2016=2016-05-03T17:00",
  ],
  ["2016-09-15", "by 1730 hours", "1730 hours=2016-09-15T17:30"],
  ["2016-09-15", "until ten at night", "ten at night=2016-09-15T22:00"],
  ["2016-09-15", "after 1500 hours of work", "1500 hours=PT1500H"],
  ["2016-09-15", "at half past three pm", "half past three pm=2016-09-15T15:30"],
  ["2016-09-15", "at 3 o'clock in the afternoon", "3 o'clock in the afternoon=2016-09-15T15:00"],
  ["2016-09-15", "at 3:15 in the afternoon", "3:15 in the afternoon=2016-09-15T15:15"],
  ["2016-09-15", "at 12 at night", "12 at night=2016-09-15T00:00"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "cut by a quarter to five per cent",
  "a quarter to a third",
  "half past the post",
  "half of them",
  "rose from a quarter to one in three",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
