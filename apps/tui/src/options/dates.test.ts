import { expect, test } from "vitest";
import { isDate, isMonthDay, isPlainDate } from "./dates.ts";

test.for(["2016", "2016-09", "2016-09-15", "2016-02-29", "2016-09/2016-10", "2016-09~"])(
  "%s is a date",
  (text) => {
    expect(isDate(text)).toBe(true);
  },
);

test.for([
  "",
  "yesterday",
  "16",
  "2016-13",
  "2016-02-30",
  "15/09/2016",
  "2017/2016",
  "2016-09-15\n",
])("%j is no date", (text) => {
  expect(isDate(text)).toBe(false);
});

test.for([
  ["2017", true],
  ["2017-06", true],
  ["2017-06-30", true],
  ["2017-06-31", false],
  ["2016/2017", false],
  ["201X", false],
] as const)("%s can part documents: %s", ([text, is]) => {
  expect(isPlainDate(text)).toBe(is);
});

test.for([
  ["04-06", true],
  ["12-31", true],
  ["02-29", false],
  ["4-6", false],
  ["13-01", false],
  ["2016-04-06", false],
] as const)("%s is a day of the year: %s", ([text, is]) => {
  expect(isMonthDay(text)).toBe(is);
});
