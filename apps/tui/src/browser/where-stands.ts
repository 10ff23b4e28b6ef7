import type { Dates } from "@onrecord/core";

/** Where a date stands among years and months. */
export type Standing = {
  readonly year: number;
  /** Null where no single month holds the date. */
  readonly month: number | null;
};

/**
 * The year that a date stands under: the one it begins in, or ends in where it is open at its beginning; null without
 * any day. A month holds a date when both its ends lie in it.
 */
export function whereStands({ earliest, latest }: Omit<Dates, "edtf">): Standing | null {
  const start = yearAndMonth(earliest);
  const end = yearAndMonth(latest);
  if (start === null || end === null) {
    const known = start ?? end;
    return known === null ? null : { year: known.year, month: null };
  }
  const whole = start.year === end.year && start.month === end.month;
  return { year: start.year, month: whole ? start.month : null };
}

/** The year and the month, from 1, of a day. */
export function yearAndMonth(day: string | null): { year: number; month: number } | null {
  const found = day === null ? null : /^([+-]?\d+)-(\d\d)/.exec(day);
  return found === null ? null : { year: Number(found[1]), month: Number(found[2]) };
}

/**
 * A number that orders days, also those before year 1: 20160915 for 2016-09-15. A year or a month alone, 2016 or
 * 2016-09, comes before its days; null for what is none of these.
 */
export function orderOfDay(day: string | null): number | null {
  const found = day === null ? null : /^([+-]?\d{1,9})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(day);
  if (found === null) return null;
  const [, year, month = "0", date = "0"] = found;
  return (Number(year) * 100 + Number(month)) * 100 + Number(date);
}
