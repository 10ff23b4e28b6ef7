import { expect, test } from "vitest";
import { findTimes } from "../find-times.ts";

const read = (text: string): string =>
  findTimes(text, { creationTime: "2016-09-15" })
    .map((time) => `${time.text}=${time.value}`)
    .join("; ");

test.for([
  ["Catches rose on the same quarter last year.", "the same quarter last year=2015"],
  [
    "Catches in the second quarter beat the same quarter last year.",
    "the second quarter=2016-Q2; the same quarter last year=2015-Q2",
  ],
  [
    "Catches in the first quarter of 2015 beat the same quarter a year earlier.",
    "the first quarter of 2015=2015-Q1; the same quarter a year earlier=2014-Q1",
  ],
  [
    "Catches in the second quarter beat the same quarter of 2012.",
    "the second quarter=2016-Q2; the same quarter of 2012=2012-Q2",
  ],
  [
    "Catches in March beat the same month last year.",
    "March=2016-03; the same month last year=2015-03",
  ],
  ["Catches beat the same month last year.", "the same month last year=2015"],
  ["Catches beat the same day last year.", "the same day last year=2015"],
  [
    "Catches in the third quarter of 2015 beat the same quarter last year.",
    "the third quarter of 2015=2015-Q3; the same quarter last year=2014-Q3",
  ],
  [
    "Catches in March 2015 beat the same month last year.",
    "March 2015=2015-03; the same month last year=2014-03",
  ],
  ["Catches beat the same week last year.", "the same week last year=2015"],
] as const)("%j gives %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for(["In the second quarter it fell; in the same quarter the pier closed."] as const)(
  "no other year in %j",
  (text) => {
    expect(read(text)).toContain("the same quarter=2016-Q2");
  },
);
