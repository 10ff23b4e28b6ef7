import { expect, test } from "vitest";
import { tellTimes } from "../../../test/tell-times.ts";
import { findTimes } from "../find-times.ts";

test.for([
  ["in fiscal 2016", "04-06", "2016 (2015-04-06/2016-04-05)"],
  ["in fiscal 2016", "01-01", "2016 (2016-01-01/2016-12-31)"],
  ["in fiscal 2016", "01-06", "2016 (2015-01-06/2016-01-05)"],
  ["in fiscal 2016", "10-01", "2016 (2015-10-01/2016-09-30)"],
  ["this fiscal year", "09-15", "2017 (2016-09-15/2017-09-14)"],
  ["this fiscal year", "09-16", "2016 (2015-09-16/2016-09-15)"],
  ["this fiscal year", "01-01", "2016 (2016-01-01/2016-12-31)"],
  ["last fiscal year", "04-01", "2016 (2015-04-01/2016-03-31)"],
  ["next financial year", "04-06", "2018 (2017-04-06/2018-04-05)"],
  ["in 2015/16", "04-06", "2015 (2015-04-06/2016-04-05)"],
] as const)("%j, with years from %s, is %s", ([text, fiscalYearStart, expected]) => {
  expect(tellTimes(text, "2016-09-15", { fiscalYearStart })).toBe(expected);
});

const told = (text: string, fiscalYearStart?: string): readonly string[] =>
  findTimes(text, fiscalYearStart === undefined ? {} : { fiscalYearStart })[0]
    ?.because.filter(({ rule }) => rule === "fiscal-year")
    .map(({ says }) => says) ?? [];

test.for([
  ["in fiscal 2016", "04-06", ["the financial year 2016", "the financial year begins on 6/4"]],
  ["in 2015/16", "04-06", ["it begins on 6/4"]],
  ["in the tax year 2015/16", undefined, ["it begins on 6/4, as in Britain"]],
  ["in 2015/16", undefined, ["where it begins is not known: some time in these two years"]],
] as const)("%j, with years from %s, is told as %j", ([text, start, expected]) => {
  expect(told(text, start)).toEqual(expected);
});

test("nothing places this financial year without a day of writing", () => {
  expect(tellTimes("this financial year", null)).toBe("XXXX (no days)");
});

test("what is rough is told, and is no rougher than the words", () => {
  expect(tellTimes("in fiscal 2016", null)).toBe("2016 APPROX (2016~)");
  expect(told("in fiscal 2016")).toContain(
    "the financial calendar is unknown: about the calendar year",
  );
});
