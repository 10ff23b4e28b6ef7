import type { Timeline, TimelineAxis, TimelineEntry } from "@onrecord/core";
import { countThings } from "./count-things.ts";
import { describeDate } from "./describe-date.ts";

const titles: Readonly<Record<TimelineAxis, string>> = {
  "refers-to": "Timeline by the dates that statements are about",
  "stated-on": "Timeline by the dates on which statements were made",
};

/** Heads the statements that the axis cannot place; they may well have a date on the other one. */
export const undatedTitles: Readonly<Record<TimelineAxis, string>> = {
  "refers-to": "About no date",
  "stated-on": "Made at no known date",
};

/** How much a timeline holds, and how much it is without. */
export type TimelineExtent = Pick<Timeline, "axis" | "leftOut"> & {
  readonly dates: number;
  /** Statements that the axis cannot place. */
  readonly undated: number;
};

/** A timeline's title: its axis and how much it holds, and how much it is without. */
export function describeTimeline({ axis, entries, undated, leftOut }: Timeline): string {
  const known = leftOut === undefined ? {} : { leftOut };
  return describeExtent({ axis, dates: entries.length, undated: undated.length, ...known });
}

/** The same of one that is not held whole. */
export function describeExtent({ axis, dates: count, undated, leftOut }: TimelineExtent): string {
  const dates = countThings(count, "date");
  if (leftOut === undefined || count === 0) {
    const without = countThings(undated + (leftOut?.undated ?? 0), "statement");
    return `${titles[axis]}: ${dates}, and ${without} without`;
  }
  const all = `the ${dates} that ${count === 1 ? "matters" : "matter"} most of ${String(count + leftOut.dates)}`;
  return `${titles[axis]}: ${all}; ${countThings(leftOut.undated, "statement")} without a date left out`;
}

/** “20 April 2010 · 92 statements in 79 documents”, before those that tell best what happened. */
export function describeEntry({ statements, documents, ...dates }: TimelineEntry): string {
  const many = countThings(statements.length, "statement");
  return `${describeDate(dates)} · ${many} in ${countThings(documents.length, "document")}`;
}
