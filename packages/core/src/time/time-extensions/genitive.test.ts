import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["1989-10-26", "next year's first quarter", "next year's first quarter=1990-Q1"],
  ["2016-09-15", "last year's summer", "last year's summer=2015-SU"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["the man's first quarter-mile"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["1990's third quarter", "1990's third quarter=1990-Q3"],
  ["1990's summer", "1990's summer=1990-SU"],
  ["this year's May", "this year's May=2016-05"],
  ["last year's Monday", "last year=2015; Monday=2016-09-12"],
  ["last month's first quarter", "last month=2016-08; first quarter=2016-Q1"],
  ["May's first quarter", "first quarter=2016-Q1"],
  ["1990 third quarter", "1990 third quarter=1990-Q3"],
  ["next year third quarter", "next year=2017; third quarter=2016-Q3"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
