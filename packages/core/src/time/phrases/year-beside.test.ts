import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["in March last year", "March last year=2015-03"],
  ["in March next year", "March next year=2017-03"],
  ["in the spring this year", "the spring this year=2016-SP"],
  ["in March last year's winners met", "March=2016-03; last year=2015"],
  ["in March last year' they said", "March=2016-03; last year=2015"],
  ["in March last month", "March=2016-03; last month=2016-08"],
  ["in March past year", "March=2016-03; past year=2015"],
  ["in March and last year", "March=2016-03; last year=2015"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
