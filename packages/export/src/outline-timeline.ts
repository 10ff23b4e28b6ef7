import type { TimelineEntry } from "@onrecord/core";
import { describeYear, nameMonth } from "./describe-date.ts";
import { groupRuns } from "./group-runs.ts";

/** The entries of a year: those of a month under its name, those that span more (a season, a year) under none. */
export type YearOutline = {
  readonly year: string;
  readonly parts: readonly {
    readonly month: string | null;
    readonly entries: readonly TimelineEntry[];
  }[];
};

/**
 * A timeline's entries, in their order, under headings for the year and month in which they begin (or, where the
 * beginning is open, end). What spans several years stands in the first of them.
 */
export function outlineTimeline(entries: readonly TimelineEntry[]): readonly YearOutline[] {
  return groupRuns(entries, yearOf).map(([year, ofYear]) => ({
    year,
    parts: groupRuns(ofYear, monthOf).map(([month, ofMonth]) => ({ month, entries: ofMonth })),
  }));
}

/** The heading of the year in which it begins or, where the beginning is open, ends. */
export function yearOf({ earliest, latest }: TimelineEntry): string {
  const year = (earliest ?? latest)?.slice(0, -"-MM-DD".length);
  return year === undefined ? "Without a year" : describeYear(year);
}

/** The heading of its month; null where it spans more. */
export function monthOf({ earliest, latest }: TimelineEntry): string | null {
  const month = earliest?.slice(0, -"-DD".length);
  if (month === undefined || month !== latest?.slice(0, -"-DD".length)) return null;
  return nameMonth(Number(month.slice(-2))) ?? null;
}
