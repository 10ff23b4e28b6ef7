import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "this Saturday, 7pm", "this Saturday, 7pm=2016-09-17T19:00"],
  ["2016-09-15", "on 3 May 2016, 10:30", "3 May 2016, 10:30=2016-05-03T10:30"],
  ["2016-09-15", "Doors open on Friday 430pm", "Friday 430pm=2016-09-09T16:30"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["on Friday, 7 people came", "on Friday 3.5 per cent"])("no clock time in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("Friday=2016-09-09");
});

test.for([
  ["on 3 May 2016, noon", "3 May 2016, noon=2016-05-03T12:00"],
  ["on 3 May 2016 noon", "3 May 2016 noon=2016-05-03T12:00"],
  ["in May 2016, 10:30", "May 2016=2016-05; 10:30=2016-09-15T10:30"],
  [
    "on 3 May 2016, 10:30 on 4 May 2016",
    "3 May 2016=2016-05-03; 10:30 on 4 May 2016=2016-05-04T10:30",
  ],
  ["on 3 May 2016; 10:30", "3 May 2016=2016-05-03; 10:30=2016-09-15T10:30"],
  ["on 3 May 2016, 2015", "3 May 2016=2016-05-03; 2015=2015"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
