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

test.for([
  ["upon a quarter to five", ""],
  ["at a half past five", "half past five=2016-09-15T05:30"],
  ["at half to five", ""],
  ["at a quarter of five", ""],
  ["at quarter past five", "quarter past five=2016-09-15T05:15"],
  ["at a third past five", ""],
  ["from half past five", "half past five=2016-09-15T05:30"],
  ["from a quarter to one", ""],
  ["from a quarter to one pm", "a quarter to one pm=2016-09-15T12:45"],
  ["from a quarter past one pm", "a quarter past one pm=2016-09-15T13:15"],
  ["at a quarter to one", "a quarter to one=2016-09-15T12:45"],
  ["at a quarter to one am", "a quarter to one am=2016-09-15T00:45"],
  ["at a quarter to two", "a quarter to two=2016-09-15T01:45"],
  ["at a quarter to thirteen", ""],
  ["at a quarter to zero", ""],
  ["at half past 0", ""],
  ["at half past 13", ""],
  ["at half past 12", "half past 12=2016-09-15T12:30"],
  ["at a quarter to five-year plans", "five-year=P5Y"],
  ["at a quarter to five%", ""],
  ["at a quarter to five, they left", "a quarter to five=2016-09-15T04:45"],
  ["at a quarter to five $", ""],
  ["at a quarter to five when they left", "a quarter to five=2016-09-15T04:45"],
  ["at a quarter to five inches", ""],
  ["at a quarter to five within", ""],
  ["at a quarter to five\n\nmen", "a quarter to five=2016-09-15T04:45"],
  ["at $5 in the afternoon", "the afternoon=2016-09-15TAF"],
  ["at 10/5 in the afternoon", "the afternoon=2016-09-15TAF"],
  ["by 5 in the afternoon", "5 in the afternoon=2016-09-15T17:00"],
  ["room 5 in the afternoon", "the afternoon=2016-09-15TAF"],
  ["at 13 in the afternoon", "the afternoon=2016-09-15TAF"],
  ["at 0 in the afternoon", "the afternoon=2016-09-15TAF"],
  ["1730 hours of work", "1730 hours=PT1730H"],
  ["1730 hours", "1730 hours=PT1730H"],
  ["0630 hours", "0630 hours=2016-09-15T06:30"],
  ["at 0630 hours of work", "0630 hours=PT630H"],
  ["at 2359 hours", "2359 hours=2016-09-15T23:59"],
  ["at 2400 hours", "2400 hours=PT2400H"],
  ["at 2401 hours", "2401 hours=PT2401H"],
  ["at 1760 hours", "1760 hours=PT1760H"],
  ["at 11730 hours", "11730 hours=PT11730H"],
  ["at 1730 miles", ""],
  ["at 1,730 hours", "1,730 hours=PT1730H"],
  ["around 1730 hours", "around 1730 hours=PT1730H"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
