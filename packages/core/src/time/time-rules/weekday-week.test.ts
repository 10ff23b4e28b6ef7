import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "The count is on Tuesday week.", "Tuesday week=2016-09-27"],
  ["2016-09-15", "We meet a week on Friday.", "a week on Friday=2016-09-23"],
  ["2016-09-15", "They sat on Monday last.", "Monday last=2016-09-12"],
  ["2016-09-15", "It opens on Friday next.", "Friday next=2016-09-16"],
  ["2016-09-15", "this coming Friday", "this coming Friday=2016-09-16"],
  ["2016-09-15", "a week from Friday", "a week from Friday=2016-09-23"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["Monday week after week", "Friday next to the door", "a week on the road"])(
  "no second week in %j",
  (text) => {
    expect(read("2016-09-15", text)).not.toMatch(/week=2|next=|on /);
  },
);

test.for(["Super Tuesday", "on Bloody Sunday", "after Black Wednesday"])(
  "no weekday in %j",
  (text) => {
    expect(read("2016-09-15", text)).toBe("");
  },
);
