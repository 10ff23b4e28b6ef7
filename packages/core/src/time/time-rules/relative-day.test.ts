import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "yesterday and tomorrow", "yesterday=2016-09-14; tomorrow=2016-09-16"],
  ["2016-09-15", "the day before yesterday", "the day before yesterday=2016-09-13"],
  ["2016-09-15", "Today we met tonight", "Today=2016-09-15; tonight=2016-09-15TNI"],
  ["2016-09-15", "see you 2moro or 2nite", "2moro=2016-09-16; 2nite=2016-09-15TNI"],
  ["2016-09-15", "tmrw morning, or tonite", "tmrw morning=2016-09-16TMO; tonite=2016-09-15TNI"],
  ["2016-09-15", "in today's edition", "today=2016-09-15"],
  ["2016-09-15", "back 2day!", "2day=2016-09-15"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "USA Today wrote",
  "xyesterday",
  "the head of Tomorrow's People",
  "in today's world",
  "#today and @tomorrow",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
