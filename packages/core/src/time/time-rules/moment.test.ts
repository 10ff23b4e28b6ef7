import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  findTimes(text, { creationTime })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "karaoke night with the team", "night=2016-09-15TNI"],
  ["2016-09-15", "Tea on a rainy afternoon", "afternoon=2016-09-15TAF"],
  ["2016-09-15", "A late night date", "A late night=2016-09-15TNI"],
  ["2016-09-15", "All the best for the long weekend!", "weekend=2016-W37-WE"],
  ["2016-09-15", "What a way to end off the week!", "the week=2016-W37"],
] as const)("written %s, the message %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "Radio Night Live",
  "the week of talks",
  "the night of the storm",
  "cooking all night",
  "have a great week",
])("no moment in the message %j", (text) => {
  expect(read("2016-09-17", text)).toBe("");
});

test("a longer text tells of any night", () => {
  const text = `Guards walk the harbour through the night. ${"Ships come in and ships go out. ".repeat(10)}`;
  expect(read("2016-09-15", text)).toBe("");
});
