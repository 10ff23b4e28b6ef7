import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["the third day of May 2016", "the third day of May 2016=2016-05-03"],
  ["the last day of May 2016", "the last day of May 2016=2016-05-31"],
  ["the final day of May 2016", "the final day of May 2016=2016-05-31"],
  ["the penultimate day of May 2016", "the penultimate day of May 2016=2016-05-30"],
  ["the second last day of May 2016", "the second last day of May 2016=2016-05-30"],
  ["the second-last day of May 2016", "the second-last day of May 2016=2016-05-30"],
  ["the third to last day of May 2016", "the third to last day of May 2016=2016-05-29"],
  ["the third-to-last day of May 2016", "the third-to-last day of May 2016=2016-05-29"],
  ["the first last day of May 2016", "last day of May 2016=2016-05-31"],
  ["the third to first day of May 2016", "first day of May 2016=2016-05-01"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
