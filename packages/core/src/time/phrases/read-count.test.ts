import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["two years ago", "two years ago=2014"],
  ["a year ago", "a year ago=2015"],
  ["an hour later", "an hour=PT1H"],
  ["a few years ago", "a few years ago=PAST_REF"],
  ["the few years of peace", "the few years=PXY"],
  ["an few years", "an few years=PXY"],
  ["several weeks of rain", "several weeks=PXW"],
  ["many months of rain", "many months=PXM"],
  ["a couple of years ago", "a couple of years ago=2014"],
  ["a couple years ago", "a couple years ago=2014"],
  ["a dozen years ago", "a dozen years ago=2004"],
  ["two dozen years ago", "two dozen years ago=1992"],
  ["half a dozen years ago", "half a dozen years ago=2010"],
  ["a half dozen years ago", "a half dozen years ago=2010"],
  ["half a year of rain", "half a year=P6M"],
  ["half an hour of rain", "half an hour=PT30M"],
  ["half the year", ""],
  ["2 1/2 years of rain", "2 1/2 years=P2Y6M"],
  ["1/2 years of rain", "years=PXY"],
  ["5+ years ago", "5+ years ago=2011"],
  ["5 + 2 years of it", "2 years=P2Y"],
  ["two or three years of rain", "two or three years=PXY"],
  ["two to three-year terms", "two to three-year=PXY"],
  ["three or two years ago", "two years ago=2014"],
  ["two or two years ago", "two years ago=2014"],
  ["12 to 18 months of rain", "12 to 18 months=PXM"],
  ["12-18 months of rain", "12-18 months=PXM"],
  ["12–18 months of rain", "12–18 months=PXM"],
  ["12-eighteen months of rain", "eighteen months=P18M"],
  ["two to three people in two weeks", "two weeks=P2W"],
  ["two and three years of rain", "three years=P3Y"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
