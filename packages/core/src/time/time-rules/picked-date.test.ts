import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime, locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "due next 6th of April", "next 6th of April=2017-04-06"],
  ["2016-09-15", "last 5 November we marched", "last 5 November=2015-11-05"],
  ["2016-09-15", "We vote next Friday, 14 October.", "next Friday, 14 October=2016-10-14"],
  ["2016-09-15", "We vote next Friday.", "next Friday=2016-09-23"],
  ["2016-09-15", "by next May 5", "next May 5=2017-05-05"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["the next 6 of them", "this 14 and that"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["next 6th of April", "next 6th of April=2017-04-06"],
  ["last 5 November", "last 5 November=2015-11-05"],
  ["this 5 November", "this 5 November=2016-11-05"],
  ["next Friday, 14 October", "next Friday, 14 October=2016-10-14"],
  ["this Friday, 14 October", "this Friday, 14 October=2016-10-14"],
  ["last Friday, 3 June", "last Friday, 3 June=2016-06-03"],
  ["next April 6", "next April 6=2017-04-06"],
  ["last April 6", "April 6=2016-04-06"],
  ["coming 6 April", "6 April=2016-04-06"],
  ["next 6", ""],
  ["next 6 people", ""],
  ["next 116 April", "April=2016-04"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
