import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "about two years", "about two years=P2Y"],
  ["2016-09-15", "more than a decade ago", "more than a decade ago=2006"],
  ["2016-09-15", "at least 30 days", "at least 30 days=P30D"],
  ["2016-09-15", "ways around Wednesday's ruling", "Wednesday=2016-09-14"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["about two people", "over the road"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
