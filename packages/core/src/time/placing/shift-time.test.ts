import { expect, test } from "vitest";
import { periodOf, readDay, writeDay } from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { Grain, Measure, Unit } from "../time-node.ts";
import { grainOf, shiftDay, shiftFrom, shiftWhole } from "./shift-time.ts";

/** "2 years 3 days", "some weeks", "5 working days". */
const measure = (words: string): Measure[] =>
  [...words.matchAll(/(\S+) (working )?([a-z]+?)s?(?= |$)/g)].map(([, number, working, name]) => {
    const amount = number === "some" ? null : Number(number);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rows below name units
    const unit = name as Unit;
    return working === undefined ? { amount, unit } : { amount, unit, working: true };
  });

const day = (written: string): number => readDay(written) ?? Number.NaN;

test.for([
  ["2016-09-15", "2 days", "2016-09-17", "2016-09-13"],
  ["2016-09-15", "2 nights", "2016-09-17", "2016-09-13"],
  ["2016-09-15", "2 weeks", "2016-09-29", "2016-09-01"],
  ["2016-09-15", "2 weekends", "2016-09-29", "2016-09-01"],
  ["2016-09-15", "1.5 weeks", "2016-09-26", "2016-09-04"],
  ["2016-08-31", "1 month", "2016-09-30", "2016-07-31"],
  ["2016-09-15", "2 quarters", "2017-03-15", "2016-03-15"],
  ["2016-02-29", "1 year", "2017-02-28", "2015-02-28"],
  ["2016-09-15", "1.5 years", "2018-03-15", "2015-03-15"],
  ["2016-09-15", "2 decades", "2036-09-15", "1996-09-15"],
  ["2016-09-15", "1 century", "2116-09-15", "1916-09-15"],
  ["2016-09-15", "1 millennium", "3016-09-15", "1016-09-15"],
  ["2016-09-15", "47 hours", "2016-09-16", "2016-09-14"],
  ["2016-09-15", "48 hours", "2016-09-17", "2016-09-13"],
  ["2016-09-15", "90 minutes", "2016-09-15", "2016-09-15"],
  ["2016-09-15", "1 year 2 months 3 days", "2017-11-18", "2015-07-12"],
  ["2016-09-15", "some days", null, null],
  ["2016-09-15", "1000000 days", "4754-08-13", "-0722-10-19"],
  ["2016-09-15", "1000001 days", null, null],
  ["2016-09-15", "80000 years", "82016-09-15", "-77984-09-15"],
  ["2016-09-15", "84000 years", null, null],
  // Thursday, Saturday, Sunday.
  ["2016-09-15", "1 working day", "2016-09-16", "2016-09-14"],
  ["2016-09-15", "2 working days", "2016-09-19", "2016-09-13"],
  ["2016-09-15", "4 working days", "2016-09-21", "2016-09-09"],
  ["2016-09-15", "5 working days", "2016-09-22", "2016-09-08"],
  ["2016-09-15", "12 working days", "2016-10-03", "2016-08-30"],
  ["2016-09-17", "1 working day", "2016-09-19", "2016-09-16"],
  ["2016-09-18", "1 working day", "2016-09-19", "2016-09-16"],
  ["2016-09-18", "6 working days", "2016-09-26", "2016-09-09"],
  ["2016-09-15", "3 working weeks", "2016-10-06", "2016-08-25"],
] as const)("%s and %s: %s after, %s before", ([from, by, after, before]) => {
  const at = (sign: -1 | 1): string | null => {
    const moved = shiftDay(day(from), measure(by), sign);
    return moved === null ? null : writeDay(moved);
  };
  expect([at(1), at(-1)]).toEqual([after, before]);
});

test.for([
  ["quarter", "2016-09-15", "1 year", "2015-Q3"],
  ["quarter", "2016-09-15", "2 years", "2014-Q3"],
  ["quarter", "2016-09-15", "1 month", null],
  ["quarter", "2016-09-15", "1 year 1 month", null],
  ["quarter", "2016-09-15", "some years", null],
  ["quarter", "2016-09-15", "1.5 years", null],
  ["quarter", "2016-09-15", "", null],
] as const)("the %s of %s, %s before, is %s", ([grain, on, by, expected]) => {
  const found = shiftWhole(periodOf(grain, day(on)), measure(by), -1);
  expect(found === null ? null : renderPeriod(found)).toBe(expected);
});

test.for([
  ["day", "2 days", "day", "2016-09-17"],
  ["day", "2 working days", "day", "2016-09-19"],
  ["day", "2 hours", "day", "2016-09-15"],
  ["day", "90 minutes", "day", "2016-09-15"],
  ["day", "90 seconds", "day", "2016-09-15"],
  ["day", "2 nights", "day", "2016-09-17"],
  ["day", "2 weeks", "day", "2016-09-29"],
  ["day", "2 years 3 days", "day", "2018-09-18"],
  ["day", "1.5 days", "day", "2016-09-17"],
  ["day", "1000000 days", "day", "4754-08-13"],
  ["day", "some days", "day", null],
  ["month", "2 months", "month", "2016-11"],
  ["month", "1 month 1 year", "year", "2017"],
  ["quarter", "2 quarters", "quarter", "2017-Q1"],
  ["year", "2 years", "year", "2018"],
  ["year", "2 decades", "year", "2036"],
  ["year", "1 century", "year", "2116"],
  ["year", "1 millennium", "year", "3016"],
  ["year", "2.5 years", "year", "2018"],
  ["week", "2 weeks", "week", "2016-W39"],
  ["weekend", "2 weekends", "weekend", "2016-W39-WE"],
  ["season", "2 seasons", "season", "2017-SP"],
] as const)("from a %s, %s on is the %s %s", ([grain, by, asked, expected]) => {
  const found = shiftFrom(periodOf(grain, day("2016-09-15")), measure(by), 1, asked);
  expect(found === null ? null : renderPeriod(found)).toBe(expected);
});

test.for([
  ["2 years", "year"],
  ["2 years 3 days", "day"],
  ["1 century", "year"],
  ["3 decades", "year"],
  ["1 millennium", "year"],
  ["1 weekend", "weekend"],
  ["2 quarters", "quarter"],
  ["2 months", "month"],
  ["2 weeks", "week"],
  ["36 hours", "day"],
  ["", "day"],
] as const satisfies readonly (readonly [string, Grain])[])("%j speaks of a %s", ([by, grain]) => {
  expect(grainOf(measure(by))).toBe(grain);
});
