import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addMonths,
  civilOf,
  dayNumber,
  easterSunday,
  firstDay,
  isoWeek,
  lastDay,
  periodOf,
  readDay,
  shiftPeriod,
  weekdayOf,
  writeDay,
} from "./calendar.ts";
import type { Grain } from "./time-node.ts";

const grains: readonly Grain[] = [
  "century",
  "decade",
  "year",
  "half",
  "season",
  "quarter",
  "month",
  "week",
  "day",
];
const anyDay = fc.integer({ min: -1_500_000, max: 1_500_000 });

test("days, weekdays and ISO weeks agree with Temporal", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const plain = Temporal.PlainDate.from("1970-01-01").add({ days: day });
      expect(civilOf(day)).toEqual({ year: plain.year, month: plain.month, day: plain.day });
      expect(dayNumber(plain.year, plain.month, plain.day)).toBe(day);
      expect(weekdayOf(day)).toBe(plain.dayOfWeek);
      expect(isoWeek(periodOf("week", day).index)).toEqual({
        year: plain.yearOfWeek,
        week: plain.weekOfYear,
      });
      const later = plain.add({ months: 13 });
      expect(addMonths(day, 13)).toBe(dayNumber(later.year, later.month, later.day));
    }),
  );
});

test("a period holds the day it was made from, and the next one follows without a gap", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...grains), (day, grain) => {
      const period = periodOf(grain, day);
      expect(firstDay(period)).toBeLessThanOrEqual(day);
      expect(lastDay(period)).toBeGreaterThanOrEqual(day);
      expect(firstDay(shiftPeriod(period, 1))).toBe(lastDay(period) + 1);
    }),
  );
});

test.for([
  [2016, "2016-03-27"],
  [2017, "2017-04-16"],
  [2019, "2019-04-21"],
] as const)("Easter of %d is %s", ([year, expected]) => {
  expect(writeDay(easterSunday(year))).toBe(expected);
});

test.for(["2016-02-30", "2016-13-01", "16-01-01", ""])("%j is no day", (day) => {
  expect(readDay(day)).toBeNull();
});
