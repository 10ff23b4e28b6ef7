import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "the morning of 3 May 2016", "the morning of 3 May 2016=2016-05-03TMO"],
  ["2016-09-15", "lorries come at night", "night=2016-09-15TNI"],
  [
    "2016-09-15",
    `Lorries come at night. ${"The road is wide. ".repeat(20)}`,
    "night=XXXX-XX-XXTNI",
  ],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for(["the night-time economy"])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["overnight", "overnight=2016-09-15TNI"],
  ["the morning of 3 May 2016", "the morning of 3 May 2016=2016-05-03TMO"],
  ["the morning on 3 May 2016", "the morning on 3 May 2016=2016-05-03TMO"],
  ["early morning of 3 May 2016", "early morning of 3 May 2016=2016-05-03TMO"],
  ["evening of Friday", "evening of Friday=2016-09-09TEV"],
  ["morning of tomorrow", "morning of tomorrow=2016-09-16TMO"],
  ["the mornings of 3 May 2016", "3 May 2016=2016-05-03"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
