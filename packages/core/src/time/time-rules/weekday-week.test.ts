import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "The count is on Tuesday week.", "Tuesday week=2016-09-27"],
  ["2016-09-15", "We meet a week on Friday.", "a week on Friday=2016-09-23"],
  ["2016-09-15", "We meet on Friday fortnight.", "Friday fortnight=2016-09-30"],
  ["2016-09-15", "We meet a fortnight on Friday.", "a fortnight on Friday=2016-09-30"],
  ["2016-09-15", "They sat on Monday last.", "Monday last=2016-09-12"],
  ["2016-09-15", "It opens on Friday next.", "Friday next=2016-09-16"],
  ["2016-09-15", "this coming Friday", "this coming Friday=2016-09-16"],
  ["2016-09-15", "a week from Friday", "a week from Friday=2016-09-23"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "Monday week after week",
  "Friday next to the door",
  "a week on the road",
  "Friday fortnight fair",
])("no second week in %j", (text) => {
  expect(read("2016-09-15", text)).not.toMatch(/week=2|next=|on /);
});

test.for(["Super Tuesday", "on Bloody Sunday", "after Black Wednesday"])(
  "no weekday in %j",
  (text) => {
    expect(read("2016-09-15", text)).toBe("");
  },
);

test.for([
  ["on Tuesday week.", "Tuesday week=2016-09-27"],
  ["on Tuesday week they met", "Tuesday=2016-09-13"],
  ["on tuesday week.", "tuesday=2016-09-13"],
  ["on Tuesdays week.", "Tuesdays=XXXX-WXX-2"],
  ["on Tuesday next.", "Tuesday next=2016-09-20"],
  ["on Tuesday last.", "Tuesday last=2016-09-13"],
  ["on Tuesday last, they met", "Tuesday last=2016-09-13"],
  ["on Tuesday last night", "Tuesday=2016-09-13; last night=2016-09-14TNI"],
  ["a week on Tuesday they met", "a week on Tuesday=2016-09-27"],
  ["a week in Tuesday", "a week=P1W; Tuesday=2016-09-13"],
  ["a week on Tuesdays", "a week=P1W; Tuesdays=XXXX-WXX-2"],
  ["a month on Tuesday", "a month=P1M; Tuesday=2016-09-13"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
