import fc from "fast-check";
import { expect, test } from "vitest";
import { countDays, findPrecision, readCount, splitDay } from "./calendar-day.ts";

test.for([
  ["1970-01-01", 0],
  ["2016-02-29", 16_860],
  ["1969-12-31", -1],
  ["0001-01-01", -719_162],
  ["0000-12-31", -719_163],
  ["-0043-03-15", -735_160],
] as const)("%s is day %i", ([day, count]) => {
  expect(countDays(day)).toBe(count);
  expect(readCount(count)).toEqual(splitDay(day));
});

test("a day after a day is one more", () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_000_000, max: 2_900_000 }), (count) => {
      const { year, month, day } = readCount(count);
      const sign = year < 0 ? "-" : "";
      const digits = String(Math.abs(year)).padStart(4, "0");
      expect(countDays(`${sign}${digits}-${pad(month)}-${pad(day)}`)).toBe(count);
    }),
  );
});

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

test.for([
  ["2016-01-01", "2016-12-31", "year"],
  ["2010-01-01", "2019-12-31", "year"],
  ["2016-06-01", "2016-08-31", "month"],
  ["2016-02-01", "2016-02-29", "month"],
  ["2016-02-01", "2016-02-28", "day"],
  ["2016-12-01", "2017-02-28", "month"],
  ["2016-09-15", "2016-09-15", "day"],
  ["2016-01-01", "2016-01-01", "day"],
] as const)("%s to %s is known to the %3$s", ([from, to, precision]) => {
  expect(findPrecision(from, to)).toBe(precision);
});
