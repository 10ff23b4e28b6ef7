import type { Day } from "../data.ts";
import type { Grain, Season } from "./time-node.ts";

/** Days since 1970-01-01 in the proleptic Gregorian calendar; years are astronomical (0 is 1 BC). */
export type DayNumber = number;

/**
 * A stretch of the calendar as its grain and a running number, so that "the next one" is always one more.
 *
 * The number of a year is the year; of a decade, century and millennium the year divided by its length (-1 for the last
 * before Christ); of a half,
 * quarter, season and month the year times their count plus their place (from 0; spring is 0); of a week and its
 * weekend the ISO weeks since 1970; of a day its day number.
 */
export type Period = { readonly grain: Grain; readonly index: number };

/** Howard Hinnant's "days from civil". */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** Howard Hinnant's "civil from days". */
export function civilOf(number: DayNumber): Civil {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1 };
}

/** ISO number of the weekday, Monday 1. */
export const weekdayOf = (day: DayNumber): number => mod(day + 3, 7) + 1;

export const mod = (value: number, by: number): number => ((value % by) + by) % by;

export function daysInMonth(year: number, month: number): number {
  return (
    dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) -
    dayNumber(year, month, 1)
  );
}

export const seasons: readonly Season[] = ["SP", "SU", "FA", "WI"];

/** How many years one unit of the large grains has, and how many parts of a year the small ones are. */
const yearsOf = { millennium: 1000, century: 100, decade: 10, year: 1 } as const;
const partsOf = { half: 2, quarter: 4, season: 4, month: 12 } as const;

/** The period of a grain that holds a day. A day of January or February is in the winter of the year before. */
export function periodOf(grain: Grain, day: DayNumber): Period {
  switch (grain) {
    case "day":
      return { grain, index: day };
    case "week":
    case "weekend":
      return { grain, index: Math.floor((day + 3) / 7) };
    case "season": {
      const { year, month } = civilOf(day);
      return { grain, index: month <= 2 ? year * 4 - 1 : year * 4 + Math.floor((month - 3) / 3) };
    }
    case "half":
    case "quarter":
    case "month": {
      const { year, month } = civilOf(day);
      const parts = partsOf[grain];
      return { grain, index: year * parts + Math.floor(((month - 1) * parts) / 12) };
    }
    case "year":
    case "decade":
    case "century":
    case "millennium":
      return { grain, index: longIndex(civilOf(day).year, grain) };
  }
}

export function firstDay({ grain, index }: Period): DayNumber {
  switch (grain) {
    case "day":
      return index;
    case "week":
      return index * 7 - 3;
    case "weekend":
      return index * 7 + 2;
    case "season":
      return dayNumber(Math.floor(index / 4), mod(index, 4) * 3 + 3, 1);
    case "half":
    case "quarter":
    case "month": {
      const parts = partsOf[grain];
      return dayNumber(Math.floor(index / parts), (mod(index, parts) * 12) / parts + 1, 1);
    }
    case "year":
    case "decade":
    case "century":
    case "millennium":
      return dayNumber(longStart(grain, index), 1, 1);
  }
}

type Long = keyof typeof yearsOf;

/**
 * Years before Christ are counted from the other end: the 480s BC are 489 to 480 BC, the 5th century BC is 500 to 401
 * BC. So the tens and hundreds of their numbers, not of the astronomical years, make their decades and centuries.
 */
function longIndex(year: number, grain: Long): number {
  const size = yearsOf[grain];
  if (year > 0 || size === 1) return Math.floor(year / size);
  return grain === "decade" ? -Math.floor((1 - year) / size) - 1 : -Math.ceil((1 - year) / size);
}

/** The astronomical year that a year, decade, century or millennium begins with. */
function longStart(grain: Long, index: number): number {
  const size = yearsOf[grain];
  if (size === 1) return index;
  if (index >= 0) return Math.max(1, index * size);
  return grain === "decade" ? index * size + 2 : index * size + 1;
}

export function lastDay({ grain, index }: Period): DayNumber {
  if (grain === "weekend") return index * 7 + 3;
  return firstDay({ grain, index: index + 1 }) - 1;
}

export const shiftPeriod = ({ grain, index }: Period, by: number): Period => ({
  grain,
  index: index + by,
});

/** The astronomical year that a period begins in. */
export const yearOfPeriod = (period: Period): number => civilOf(firstDay(period)).year;

/** Moves a day by months, to the last day of a shorter month where it has to. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const civil = civilOf(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), mod(index, 12) + 1];
  return dayNumber(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** Year and number of an ISO week. */
export function isoWeek(index: number): { readonly year: number; readonly week: number } {
  const { year } = civilOf(index * 7);
  const first = Math.floor((dayNumber(year, 1, 4) + 3) / 7);
  return { year, week: index - first + 1 };
}

/** The running number of an ISO week. */
export const weekIndex = (year: number, week: number): number =>
  Math.floor((dayNumber(year, 1, 4) + 3) / 7) + week - 1;

/** `YYYY`, four digits at least, `-0489` for 490 BC. */
export function writeYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

export const pad = (value: number): string => String(value).padStart(2, "0");

/** The days that four digits of a year can write: of others EDTF and who compares days as text know nothing. */
export function isWritable(...days: readonly DayNumber[]): boolean {
  return days.every((day) => dayNumber(-9999, 1, 1) <= day && day <= dayNumber(9999, 12, 31));
}

export function writeDay(number: DayNumber): Day {
  const { year, month, day } = civilOf(number);
  return `${writeYear(year)}-${pad(month)}-${pad(day)}`;
}

/** Reads `YYYY-MM-DD`; null for anything else and for days that no calendar has. */
export function readDay(day: string): DayNumber | null {
  const parts = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(day);
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayNumber(year, month, date);
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): DayNumber {
  const a = mod(year, 19);
  const b = Math.floor(year / 100);
  const c = mod(year, 100);
  const d = Math.floor(b / 4);
  const e = mod(b, 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = mod(19 * a + b - d - g + 15, 30);
  const i = Math.floor(c / 4);
  const k = mod(c, 4);
  const l = mod(32 + 2 * e + 2 * i - h - k, 7);
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = mod(h + l - 7 * m + 33 * month + 19, 32);
  return dayNumber(year, month, day);
}
