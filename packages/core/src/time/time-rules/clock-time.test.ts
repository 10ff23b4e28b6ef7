import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "at 10:35 a.m. it began", "10:35 a.m.=2016-09-15T10:35"],
  ["2016-09-15", "until 5pm", "5pm=2016-09-15T17:00"],
  ["2016-09-15", "by noon", "noon=2016-09-15T12:00"],
  ["2016-09-15", "at 9 a.m. EST Tuesday it began", "9 a.m. EST Tuesday=2016-09-13T09:00"],
  ["2016-09-15", "at 8 o'clock", "8 o'clock=2016-09-15T08:00"],
  ["2016-09-15", "from 1015am to 430pm", "1015am=2016-09-15T10:15; 430pm=2016-09-15T16:30"],
  ["2016-09-15", "at 15:00", "15:00=2016-09-15T15:00"],
  ["2016-09-15", "yesterday at noon", "yesterday=2016-09-14; noon=2016-09-14T12:00"],
  [
    "2016-09-15",
    "It opened on 12 May 2016, at 9 am, and shut at 5pm.",
    "12 May 2016=2016-05-12; 9 am=2016-05-12T09:00; 5pm=2016-05-12T17:00",
  ],
  ["2016-09-15", "It met on 12 May 2016. By 5pm", "12 May 2016=2016-05-12; 5pm=2016-09-15T17:00"],
  ["2016-09-15", "parade at 1230hrs", "1230hrs=2016-09-15T12:30"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "they won 3:1",
  "John 3:166",
  "14 pm",
  "1675pm",
  "the film High Noon",
  "the 10:10 campaign",
  "in section 4.2 a matter",
  "9:01:10 AM",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
