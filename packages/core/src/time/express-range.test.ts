import { expect, test } from "vitest";
import { tellTimes } from "../../test/tell-times.ts";
import { findTimes } from "./find-times.ts";

const last = (text: string, on: string | null = "2016-09-15"): string =>
  tellTimes(text, on).split("; ").at(-1) ?? "";

test.for([
  ["from 2010 to now", "P6Y (2010/2016-09-15)"],
  ["from now to 2020", "P4Y (2016-09-15/2020)"],
  ["from 2010 to around 2015", "P5Y (2010/2015~)"],
  ["from the 1990s to summer 2015", "P20Y (1990-01-01/2015-08-31)"],
  ["between May and June 2015", "P1M (2015-05/2015-06)"],
  ["from last week to next week", "P2W (2016-09-05/2016-09-25)"],
  // The second has to lie behind the first.
  ["from 2015 to 2010", "2010"],
  ["from May 2015 to May 2015", "2015-05"],
  ["from 2015 to May 2015", "2015-05"],
  ["from May 2015 to 2015", "2015"],
  ["from now to 2010", "2010"],
] as const)("%j ends with %s", ([text, expected]) => {
  expect(last(text)).toBe(expected);
});

test.for([
  [null, "from 2010 to now", "PXY (2010/..)"],
  [null, "from now to 2020", "PXY (../2020)"],
  [null, "from Monday to Friday", "XXXX-WXX-5 (no days)"],
  [null, "from 2010 to Friday", "XXXX-WXX-5 (no days)"],
  ["2016-09", "from 2010 to now", "PXY (2010/2016-09-30)"],
  ["2016-09", "from now to 2020", "PXY (2016-09-01/2020)"],
] as const)("written %s, %j ends with %s", ([on, text, expected]) => {
  expect(last(text, on)).toBe(expected);
});

test("a range tells its ends", () => {
  const time = findTimes("from 2010 to May 2015", {}).at(-1);
  expect(time?.type).toBe("DURATION");
  expect(time?.because.map(({ rule, says }) => `${rule}: ${says}`)).toEqual([
    "range: from “2010” to “May 2015”, both included",
    "year: the year 2010",
    "value: 2010",
    "calendar-date: May 2015",
    "value: 2015-05",
    "value: P5Y, in EDTF 2010/2015-05",
  ]);
});
