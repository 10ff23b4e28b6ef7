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

test.for([
  ["today", "today=2016-09-15"],
  ["yesterday", "yesterday=2016-09-14"],
  ["tomorrow", "tomorrow=2016-09-16"],
  ["tonight", "tonight=2016-09-15TNI"],
  ["the day before yesterday", "the day before yesterday=2016-09-13"],
  ["day before yesterday", "day before yesterday=2016-09-13"],
  ["the day after tomorrow", "the day after tomorrow=2016-09-17"],
  ["day after tomorrow", "day after tomorrow=2016-09-17"],
  ["see you 2moro", "2moro=2016-09-16"],
  ["see you 2nite", "2nite=2016-09-15TNI"],
  ["come 2day", "2day=2016-09-15"],
  ["come 2day at noon", "2day=2016-09-15; noon=2016-09-15T12:00"],
  ["a 2day tour", "2day=P2D"],
  ["a 2day-tour", "2day=P2D"],
  ["come 3day", "3day=P3D"],
  ["come 2 day", "2 day=P2D"],
  ["today's world", ""],
  ["today's game", "today=2016-09-15"],
  ["yesterday's world", "yesterday=2016-09-14"],
  ["in USA Today", ""],
  ["the Today's show", ""],
  ["for Today they said", "Today=2016-09-15"],
  ["Not Today's game", "Today=2016-09-15"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
