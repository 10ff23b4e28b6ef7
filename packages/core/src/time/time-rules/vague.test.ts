import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "now and recently", "now=PRESENT_REF; recently=PAST_REF"],
  ["2016-09-15", "in the near future", "in the near future=FUTURE_REF"],
  ["2016-09-15", "until now", "now=PRESENT_REF"],
  ["2016-09-15", "a recent SEC filing", "recent=PAST_REF"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["soon", "now that it is so", "futures trading"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});
