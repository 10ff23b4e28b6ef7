import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "Next week there are two", "Next week=2016-W38"],
  ["2016-09-15", "promised last week", "last week=2016-W36"],
  ["2016-09-15", "this year", "this year=2016"],
  ["2016-09-15", "last summer", "last summer=2016-SU"],
  ["2018-01-18", "over the past three years", "the past three years=P3Y"],
  ["2016-09-15", "last night", "last night=2016-09-14TNI"],
  ["2016-09-15", "next Thursday", "next Thursday=2016-09-22"],
  ["2016-09-14", "this coming Thursday", "this coming Thursday=2016-09-15"],
  ["2016-09-15", "the coming days and weeks", "the coming days and weeks=PXD"],
  [
    "1989-10-26",
    "On 3 May 1989 it rose. It fell the next day.",
    "3 May 1989=1989-05-03; the next day=1989-05-04",
  ],
  ["2016-09-15", "in the next fortnight", "the next fortnight=P2W"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "my next visit",
  "the last of them",
  "that Sun reported",
  "this may work",
  "last but not least",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
