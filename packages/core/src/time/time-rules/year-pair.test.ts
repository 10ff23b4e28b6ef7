import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2010-04-12", "in 2010/11", "2010/11=2010"],
  ["2010-04-12", "the financial year 2010/11", "the financial year 2010/11=2010"],
  ["2018-09-15", "FY2016/17", "FY2016/17=2016"],
  ["2018-09-15", "the 2016-17 financial year", "the 2016-17 financial year=2016"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["2010/13/11", "page 10/11"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
