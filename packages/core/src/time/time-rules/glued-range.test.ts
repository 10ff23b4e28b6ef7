import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime, locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "the works (10/3-11/4/2017)", "10/3=2017-10-03; 11/4/2017=2017-11-04"],
  ["2016-09-15", "closed 12/20-1/5/2017", "12/20=2016-12-20; 1/5/2017=2017-01-05"],
  ["2016-09-15", "away from 6/2-6/8, 2020", "6/2=2020-06-02; 6/8, 2020=2020-06-08"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["a share of 3/4-4/5", "No 3/4-4/5/2016-7"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
