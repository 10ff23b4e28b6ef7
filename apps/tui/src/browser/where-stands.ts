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
