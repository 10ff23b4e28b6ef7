import { expect, test } from "vitest";
import { innermost } from "../../text/nesting.ts";
import { findTimes } from "../find-times.ts";

const read = (creationTime: string, text: string): string =>
  innermost(findTimes(text, { creationTime }))
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["2016-09-15", "processed within 10 days", "10 days=P10D"],
  ["2016-09-15", "for two and a half years", "two and a half years=P2Y6M"],
  ["2016-09-15", "a 30-day tour", "30-day=P30D"],
  ["2016-09-15", "a one-year pause", "one-year=P1Y"],
  ["2016-09-15", "several months", "several months=PXM"],
  ["2016-09-15", "within weeks", "weeks=PXW"],
  ["2016-09-15", "half an hour", "half an hour=PT30M"],
  ["2016-09-15", "two years and three months", "two years and three months=P2Y3M"],
  ["2016-09-15", "for a hundred years", "a hundred years=P100Y"],
  ["2016-09-15", "three hours later it was over", "three hours=PT3H"],
  ["2016-09-15", "after 4+ hours of queuing", "4+ hours=PT4H"],
] as const)("written %s, %j gives %j", ([on, text, expected]) => {
  expect(read(on, text)).toBe(expected);
});

test.for([
  "a 17 year old boy",
  "aged 50",
  "an 8-month-old truce",
  "a second chance",
  "50 years of age",
  "three quarters of them",
  "on 1/2 day leave",
  "still going #10yrs",
])("nothing in %j", (text) => {
  expect(read("2016-09-15", text)).toBe("");
});

test.for([
  ["two years of it", "two years=P2Y"],
  ["a 30-day tour", "30-day=P30D"],
  ["the nine months", "the nine months=P9M"],
  ["the first two years", "the first two years=P2Y"],
  ["first 10-day tour", "10-day=P10D"],
  ["the consecutive two years", "the consecutive two years=P2Y"],
  ["2016 year", "2016=2016"],
  ["2016 years", "2016 years=P2016Y"],
  ["a weekend of talks", "a weekend=2016-W37-WE"],
  ["a year-round service", ""],
  ["of a day", ""],
  ["a hundred years", "a hundred years=P100Y"],
  ["17 year old", ""],
  ["17-year-olds", ""],
  ["50 years of age", ""],
  ["50 years of peace", "50 years=P50Y"],
  ["weeks", "weeks=PXW"],
  ["the years", "years=PXY"],
  ["years old", ""],
  ["seconds", ""],
  ["quarters", ""],
  ["minutes", ""],
  ["weekends", "weekends=XXXX-WXX-WE"],
  ["three-years", "three-years=P3Y"],
  ["x-years", ""],
  ["3years", "3years=P3Y"],
  ["several months", "several months=PXM"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read("2016-09-15", text)).toBe(expected);
});
