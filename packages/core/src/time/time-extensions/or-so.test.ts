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

test.for([
  ["a year or more", "a year or more=P1Y"],
  ["a year or less", "a year or less=P1Y"],
  ["a year or later", "a year=P1Y"],
  ["1994 or so", "1994 or so=1994"],
  ["1994 or more", "1994=1994"],
  ["1994 or earlier", "1994 or earlier=1994"],
  ["1994 and later", "1994 and later=1994"],
  ["1994 and beyond", "1994 and beyond=1994"],
  ["1994 and after", "1994 and after=1994"],
  ["1994 and after my work", "1994=1994"],
  ["1994 or later than 1998", "1994=1994; 1998=1998"],
  ["early 1994 or later", "early 1994 or later=1994"],
  ["recently or later", "recently=PAST_REF"],
  ["a year and beyond", "a year=P1Y"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
