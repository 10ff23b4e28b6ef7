import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  findTimes(text, { creationTime: "2016-09-15" })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["on 8/Oct/2012", "8/Oct/2012=2012-10-08"],
  ["on 28-Mar-16", "28-Mar-16=2016-03-28"],
  ["on 2020/Sep/23", "2020/Sep/23=2020-09-23"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for(["32/Oct/2012", "8/Fox/12", "page 8/Dec"])("no such date in %j", (text) => {
  expect(read(text)).not.toContain("-10-");
});
