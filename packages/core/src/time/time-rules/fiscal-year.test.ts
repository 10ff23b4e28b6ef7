import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "in fiscal 1989", "fiscal 1989=1989"],
  ["2016-09-15", "for FY16", "FY16=2016"],
  ["2016-09-15", "this financial year", "this financial year=2016"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["fiscal policy"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["fiscal 1989", "fiscal 1989=1989"],
  ["fiscal year 2016", "fiscal year 2016=2016"],
  ["the financial year 2016", "the financial year 2016=2016"],
  ["financial 2016", "2016=2016"],
  ["FY16", "FY16=2016"],
  ["FY2016", "FY2016=2016"],
  ["FY163", ""],
  ["FY xx", ""],
  ["this financial year", "this financial year=2016"],
  ["last fiscal year", "last fiscal year=2015"],
  ["the next fiscal year", "the next fiscal year=2017"],
  ["the fiscal year", "the fiscal year=2016"],
  ["fiscal year", ""],
  ["fiscal policy", ""],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
