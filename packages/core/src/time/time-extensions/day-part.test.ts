import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "on Wednesday night", "Wednesday night=2016-09-14TNI"],
  ["2016-09-15", "tomorrow afternoon", "tomorrow afternoon=2016-09-16TAF"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["all night long"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
