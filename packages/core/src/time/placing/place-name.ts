import { holidays } from "../english/holiday-words.ts";
import {
  dayNumber,
  daysInMonth,
  easterSunday,
  firstDay,
  lastDay,
  mod,
  periodOf,
  seasons,
  weekdayOf,
  type DayNumber,
  type Period,
} from "../calendar.ts";
import type { Name } from "../time-node.ts";

const holidayDates = new Map(Object.entries(holidays));

/** Where a name falls in a year; null for names that come back more often and for days that the year lacks. */
export function nameInYear(name: Name, year: number): Period | null {
  switch (name.grain) {
    case "month":
      return { grain: "month", index: year * 12 + name.month - 1 };
    case "day":
      return name.day <= daysInMonth(year, name.month)
        ? { grain: "day", index: dayNumber(year, name.month, name.day) }
        : null;
    case "season":
      return { grain: "season", index: year * 4 + seasons.indexOf(name.season) };
    case "quarter":
      return { grain: "quarter", index: year * 4 + name.quarter - 1 };
    case "half":
      return { grain: "half", index: year * 2 + name.half - 1 };
    case "holiday":
      return { grain: "day", index: holidayInYear(name.holiday, year) };
    case "weekday":
    case "month-day":
      return null;
  }
}

function holidayInYear(holiday: string, year: number): DayNumber {
  const date = holidayDates.get(holiday);
  if (date === undefined) return dayNumber(year, 1, 1);
  if ("fixed" in date) return dayNumber(year, date.fixed[0], date.fixed[1]);
  if ("easter" in date) return easterSunday(year) + date.easter;
  return nthWeekday(year, ...date.nth) + (date.plus ?? 0);
}

function nthWeekday(year: number, n: number, weekday: number, month: number): DayNumber {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + mod(weekday - weekdayOf(first), 7) + (n - 1) * 7;
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - mod(weekdayOf(last) - weekday, 7) + (n + 1) * 7;
}

/** Where a name falls inside a period: a month in a year, a weekday in a week, a day in a month. */
export function nameInPeriod(name: Name, period: Period): Period | null {
  const first = firstDay(period);
  if (name.grain === "weekday") {
    return { grain: "day", index: first + mod(name.weekday - weekdayOf(first), 7) };
  }
  if (name.grain === "month-day") {
    const { index } = periodOf("month", first);
    const [year, month] = [Math.floor(index / 12), mod(index, 12) + 1];
    return name.day <= daysInMonth(year, month)
      ? { grain: "day", index: dayNumber(year, month, name.day) }
      : null;
  }
  return nameInYear(name, Math.floor(periodOf("year", first).index));
}

/** The occurrences of a name around a day, in time order: at least one wholly before and one wholly after it. */
export function namesAround(name: Name, day: DayNumber): readonly Period[] {
  if (name.grain === "weekday") {
    const same = day + name.weekday - weekdayOf(day);
    return [-7, 0, 7].map((shift) => ({ grain: "day", index: same + shift }));
  }
  if (name.grain === "month-day") {
    const month = periodOf("month", day).index;
    // A day of the month falls on one weekday again within a year and a half at most, the 31st within two.
    const reach = name.weekday === null ? 2 : 26;
    const days: Period[] = [];
    for (let at = month - reach; at <= month + reach; at++) {
      const found = nameInPeriod(name, { grain: "month", index: at });
      if (found !== null && fitsWeekday(name, found)) days.push(found);
    }
    return days;
  }
  const { index } = periodOf("year", day);
  const reach = name.grain === "day" && name.month === 2 && name.day === 29 ? 8 : 2;
  const found: Period[] = [];
  for (let year = index - reach; year <= index + reach; year++) {
    const period = nameInYear(name, year);
    if (period !== null && fitsWeekday(name, period)) found.push(period);
  }
  return found.length > 0 ? found : namesAround(withoutWeekday(name), day);
}

const fitsWeekday = (name: Name, period: Period): boolean =>
  (name.grain !== "day" && name.grain !== "month-day") ||
  name.weekday === null ||
  weekdayOf(period.index) === name.weekday;

const withoutWeekday = (name: Name): Name =>
  name.grain === "day" ? { ...name, weekday: null } : name;

export const lastBefore = (periods: readonly Period[], day: DayNumber): Period | null =>
  periods.findLast((period) => lastDay(period) < day) ?? null;

export const firstAfter = (periods: readonly Period[], day: DayNumber): Period | null =>
  periods.find((period) => firstDay(period) > day) ?? null;

export const holding = (periods: readonly Period[], day: DayNumber): Period | null =>
  periods.find((period) => firstDay(period) <= day && day <= lastDay(period)) ?? null;
