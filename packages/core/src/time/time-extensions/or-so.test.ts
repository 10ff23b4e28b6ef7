import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "a year or so", "a year or so=P1Y"],
  ["2016-09-15", "in 1994 or later", "1994 or later=1994"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["or so they say"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
