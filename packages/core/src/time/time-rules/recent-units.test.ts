import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "in recent years", "recent years=PXY"],
  ["2016-09-15", "recent weeks and months", "recent weeks and months=PXW"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  ["recent years", "recent years=PXY"],
  ["the recent years", "the recent years=PXY"],
  ["recent year", "recent=PAST_REF"],
  ["coming weeks", "coming weeks=PXW"],
  ["future quarters", "future quarters=PXQ"],
  ["ensuing months", "ensuing months=PXM"],
  ["recent weeks and months", "recent weeks and months=PXW"],
  ["recent weeks and month", "recent weeks=PXW"],
  ["recent weeks and talks", "recent weeks=PXW"],
  ["recent talks", "recent=PAST_REF"],
  ["early years", "years=PXY"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
