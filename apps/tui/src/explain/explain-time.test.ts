import { findTimes } from "@onrecord/core";
import { expect, test } from "vitest";
import { explainTime } from "./explain-time.ts";

const explain = (phrase: string, on: string | null): string =>
  findTimes(phrase, { creationTime: on })
    .map((time) => explainTime(time, on))
    .join("");

test.for([
  [
    "next week",
    "2016-09-15",
    /^“next week”, written 2016-09-15: 19 to 25 September 2016 \(2016-09-19 to 2016-09-25\)\n  1\. /,
  ],
  ["15 September 2016", null, /^“15 September 2016”: 15 September 2016 \(2016-09-15\)\n/],
  ["next week", null, /: no date without a day to count from; give one with --on 2016-09-15\n/],
  ["over the past three years", null, /: no date without a day to count from; give one with --on/],
  ["over the past three years", "2016-09-15", /: 15 September 2013 to 15 September 2016 \(/],
  ["in the coming weeks", null, /: a length of time; it names no date\n/],
  ["recently", null, /: a time that the words leave open\n/],
  ["recently", "2016-09-15", /: a time that the words leave open\n/],
  ["for three weeks", null, /: a length of time; it names no date\n/],
  ["for three weeks", "2016-09-15", /: a length of time; it names no date\n/],
  ["every Tuesday", "2016-09-15", /: a time that comes again and again; it names no single date\n/],
] as const)("%j written %s is explained", ([phrase, on, explanation]) => {
  expect(explain(phrase, on)).toMatch(explanation);
});

test("both notations close the explanation", () => {
  expect(explain("15 September 2016", null)).toMatch(
    /\n {2}TIMEX3 {2}DATE 2016-09-15\n {2}EDTF {4}2016-09-15\n$/,
  );
});
