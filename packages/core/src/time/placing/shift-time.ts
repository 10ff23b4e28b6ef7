import {
  addMonths,
  firstDay,
  periodOf,
  weekdayOf,
  type DayNumber,
  type Period,
} from "../calendar.ts";
import type { Grain, Measure, Unit } from "../time-node.ts";

const months: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

const grains: Readonly<Record<Unit, Grain>> = {
  second: "day",
  minute: "day",
  hour: "day",
  day: "day",
  night: "day",
  weekend: "weekend",
  week: "week",
  month: "month",
  season: "season",
  quarter: "quarter",
  year: "year",
  decade: "year",
  century: "year",
  millennium: "year",
};

/** How fine a length of time speaks: "two years ago" names a year, "2 years and 3 days ago" a day. */
export function grainOf(measures: readonly Measure[]): Grain {
  const last = measures.at(-1);
  return last === undefined ? "day" : grains[last.unit];
}

/** Moves a day by a length of time; null where the length is open or out of any calendar. */
export function shiftDay(
  day: DayNumber,
  measures: readonly Measure[],
  sign: -1 | 1,
): DayNumber | null {
  let moved = day;
  for (const { amount, unit, working } of measures) {
    if (amount === null || amount * (months[unit] ?? 1) > 1e6) return null;
    const perUnit = months[unit];
    if (perUnit !== undefined) moved = addMonths(moved, sign * Math.round(amount * perUnit));
    else if (unit === "week" || unit === "weekend") moved += sign * Math.round(amount * 7);
    else if (working === true) moved = shiftWorkingDays(moved, Math.round(amount), sign);
    else if (unit === "day" || unit === "night") moved += sign * Math.round(amount);
    else if (unit === "hour") moved += sign * Math.floor(amount / 24);
  }
  return moved;
}

/** Moves a day by so many working days, Monday to Friday. */
function shiftWorkingDays(day: DayNumber, amount: number, sign: -1 | 1): DayNumber {
  // From a weekend the count begins on the working day beside it.
  const weekday = weekdayOf(day);
  const start = weekday < 6 ? day : sign === 1 ? day - (weekday - 5) : day + (8 - weekday);
  const moved = start + sign * Math.floor(amount / 5) * 7;
  const rest = amount % 5;
  const place = weekdayOf(moved);
  const crosses = sign === 1 ? place + rest > 5 : place - rest < 1;
  return moved + sign * (rest + (crosses ? 2 : 0));
}

/** Beside a quarter, whole years lead to that quarter of another year; null for any other length of time. */
export function shiftWhole(
  quarter: Period,
  measures: readonly Measure[],
  sign: -1 | 1,
): Period | null {
  const only = measures.length === 1 ? measures[0] : undefined;
  const isYears = only?.unit === "year" && Number.isInteger(only.amount);
  return isYears ? shiftFrom(quarter, measures, sign, "quarter") : null;
}

/** The stretch of a grain so far from the first day of another. */
export function shiftFrom(
  from: Period,
  measures: readonly Measure[],
  sign: -1 | 1,
  grain: Grain,
): Period | null {
  const day = shiftDay(firstDay(from), measures, sign);
  return day === null ? null : periodOf(grain, day);
}
