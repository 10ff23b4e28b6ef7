import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  innermost(findTimes(text, { creationTime: "2016-09-15", locale: "en-US" }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["two consecutive years of rain", "two consecutive years=P2Y"],
  ["a two-year-long row", "two-year=P2Y"],
  ["ten working days ago", "ten working days ago=2016-09-01"],
  ["ten business days after 3 May 2016", "ten business days after 3 May 2016=2016-05-17"],
  ["ten trading-days ago", "ten trading-days ago=2016-09-01"],
  ["two working weeks after 2 May 2016", "two working weeks after 2 May 2016=2016-05-16"],
  ["five seconds of silence", "five seconds=PT5S"],
  ["a second", ""],
  ["few second homes", ""],
  ["three quarters of growth", ""],
  ["three quarters in a row", "three quarters=P3Q"],
  ["two full quarters in a row", ""],
  ["several quarters in a row", "several quarters=PXQ"],
  ["three bad years", "years=PXY"],
  ["two years and a half ago", "two years and a half ago=2014"],
  ["two years and three months ago", "two years and three months ago=2014-06"],
  ["two years and a month ago", "two years and a month ago=2014-08"],
  ["a year and a day ago", "a year and a day ago=2015-09-14"],
  ["two years, a month and a day ago", "two years, a month and a day ago=2014-08-14"],
  ["1 hour 20 minutes long", "1 hour 20 minutes=PT1H20M"],
  [
    "1 year, 2 months, 2 weeks, 4 days, 5 hours, 6 minutes and 7 seconds",
    "1 year, 2 months, 2 weeks, 4 days, 5 hours, 6 minutes and 7 seconds=P1Y2M2W4DT5H6M7S",
  ],
  ["two decades and three years ago", "two decades and three years ago=1993"],
  ["a century and two decades ago", "a century and two decades ago=1896"],
  ["a decade and a half ago", "a decade and a half ago=2001"],
  ["a decade and a half", "a decade and a half=P15Y"],
  ["a decade and a month", "a decade and a month=P10Y1M"],
  ["several decades and three years ago", "several decades and three years ago=PAST_REF"],
  ["two months and three years ago", "two months=P2M; three years ago=2013"],
  ["two years, three years later", "two years=P2Y; three years later=XXXX"],
  ["two years and several months of rain", "two years=P2Y; several months=PXM"],
  ["two quarters and a month of rain", "two quarters=P2Q; a month=P1M"],
  ["two years a half", "two years=P2Y"],
  ["two years and half of it", "two years=P2Y"],
  ["two years and the half", "two years=P2Y"],
  ["two years and a few of them", "two years=P2Y"],
  ["several years and a half of it", "several years=PXY"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});
