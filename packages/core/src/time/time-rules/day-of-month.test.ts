import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "The next session is on the 20th.", "the 20th=2016-09-20"],
  ["2016-09-15", "We will meet on Tuesday the 27th.", "Tuesday the 27th=2016-09-27"],
  ["2016-09-15", "the 15th of next month", "the 15th of next month=2016-10-15"],
  ["2016-09-15", "It was heard on Tue 13th.", "Tue 13th=2016-09-13"],
  ["2016-09-15", "a hearing on tuesday the twentieth", "tuesday the twentieth=2016-09-20"],
  ["2016-09-15", "It fell on Friday the 13th.", "Friday the 13th=2016-05-13"],
  ["2016-09-15", "They open on Sunday 18.", "Sunday 18=2016-09-18"],
  ["2016-09-15", "on 4-23 of next month", "4=2016-10-04; 23 of next month=2016-10-23"],
  ["2016-09-15", "due 20th of next month", "20th of next month=2016-10-20"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "He lives on the 4th floor.",
  "She sat 13th in the queue.",
  "on the 2nd attempt",
  "the 20th of them",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test("a weekday keeps apart from what is counted after it", () => {
  expect(read("2016-09-15", "On Friday 13 people came.")).toBe("Friday=2016-09-09");
});

test.for([
  ["Tuesday the 13th", "Tuesday the 13th=2016-09-13"],
  ["Tuesday the thirteenth", "Tuesday the thirteenth=2016-09-13"],
  ["Tuesday, the 13th", "Tuesday, the 13th=2016-09-13"],
  ["Tue. 13th", "Tue. 13th=2016-09-13"],
  ["tue 13th", ""],
  ["tuesday 13th", "tuesday 13th=2016-09-13"],
  ["Tuesdays 13th", "Tuesdays=XXXX-WXX-2"],
  ["Tuesday 13 people came", "Tuesday=2016-09-13"],
  ["on the 4th", "the 4th=2016-09-04"],
  ["on the 4", ""],
  ["on the 4th floor", ""],
  ["of the 4th", ""],
  ["by the 20th, they", "the 20th=2016-09-20"],
  ["the 4th of next month", "the 4th of next month=2016-10-04"],
  ["the 4 of next month", "next month=2016-10"],
  ["the 4th of next year", "next year=2017"],
  ["4-23 of next month", "4=2016-10-04; 23 of next month=2016-10-23"],
  ["4–23 of next month", "4=2016-10-04; 23 of next month=2016-10-23"],
  ["20th of last month", "20th of last month=2016-08-20"],
  ["20 of last month", "last month=2016-08"],
  ["20th in last month", "20th in last month=2016-08-20"],
  ["20th by last month", "last month=2016-08"],
  ["4-x of next month", "next month=2016-10"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
