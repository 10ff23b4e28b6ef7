import type { Day } from "@onrecord/core";

/** A day by its numbers, the year as ISO 8601 counts: 0 is 1 BC. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

export function splitDay(day: Day): CalendarDay {
  const [, year = "", month = "", date = ""] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return { year: Number(year), month: Number(month), day: Number(date) };
}

const dayLength = 86_400_000;

/** Days since 1970-01-01. */
export function countDays(day: Day): number {
  const { year, month, day: date } = splitDay(day);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, date) / dayLength;
}

/** The numbers of the day that is so many days after 1970-01-01. */
export function readCount(days: number): CalendarDay {
  const date = new Date(days * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How closely two ends of a stretch are given: whole years, whole months, or days. */
export function findPrecision(from: Day, to: Day): "year" | "month" | "day" {
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return "year";
  const isFirst = from.endsWith("-01");
  const isLast = readCount(countDays(to) + 1).day === 1;
  return isFirst && isLast ? "month" : "day";
}
