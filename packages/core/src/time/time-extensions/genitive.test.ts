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
