import { expect, test } from "vitest";
import { tellRules, tellTimes } from "../../../test/tell-times.ts";

const story = "It was built in 1802, burnt down in 1811, was rebuilt in 1815 and sold in 1820. ";

test.for([
  ["next Friday", "2016-09-23"],
  ["the coming Friday", "2016-09-16"],
  ["last Friday", "2016-09-09"],
  ["this Friday", "2016-09-16"],
  ["last Thursday", "2016-09-08"],
  ["this Thursday", "2016-09-15"],
  ["the coming Thursday", "2016-09-22"],
  ["next May", "2017-05"],
  ["last May", "2016-05"],
  ["this May", "2016-05"],
  ["this September", "2016-09"],
  ["this December", "2016-12"],
  ["this winter", "2016-WI (2016-24)"],
  ["last summer", "2016-SU (2016-22)"],
  ["next Christmas", "2016-12-25"],
  ["in May of last year", "2015-05"],
  ["the second half of last year", "2015-H2 (2015-41)"],
  ["the first half of the 1990s", "199 START (1990-01-01/1994-12-31)"],
  ["the second half of the 1990s", "199 END (1995-01-01/1999-12-31)"],
  ["29 February of last year", "XXXX-02-29 (no days)"],
  ["the 31st of this month", "XXXX-XX-31 (no days)"],
  ["early May of last year", "2015-05 START (2015-05-01/2015-05-16)"],
] as const)("%j is %s", ([text, expected]) => {
  expect(tellTimes(text)).toBe(expected);
});

test.for([
  ["next Friday", "XXXX-WXX-5"],
  ["on Friday", "XXXX-WXX-5"],
  ["in May of last year", "XXXX-05"],
  ["the second half of last year", "XXXX-H2"],
] as const)("without a day of writing %j is only %s", ([text, expected]) => {
  expect(tellTimes(text, null)).toBe(`${expected} (no days)`);
});

test.for([
  ["on Friday", null, "named-period creation-time value"],
  ["next Friday", null, "relative-unit creation-time value"],
  [
    `${story}In 1850 it sank. On Friday it was raised.`,
    "2016-09-15",
    "named-period reference value",
  ],
  [
    `${story}In May 1850 it sank. In June it was raised.`,
    "2016-09-15",
    "calendar-date nearest value",
  ],
  [
    "from 5 May 2014 to June",
    "2016-09-15",
    "range calendar-date value calendar-date range value value",
  ],
] as const)("%j, written %s, is placed by %s", ([text, on, expected]) => {
  expect(tellRules(text, on)).toBe(expected);
});
