import type { DayNumber, Period } from "../calendar.ts";

/** What the placing pass knows at one point of the document. */
export type PlacingState = {
  /** The day of writing; null where it is unknown. */
  readonly now: DayNumber | null;
  /** History counts from the time last spoken of, news from the time of writing. */
  readonly narrative: boolean;
  /** First day of the financial year; null where nobody said. */
  readonly fiscalStart: { readonly month: number; readonly day: number } | null;
  /** The time last spoken of, of any grain. */
  reference: Period | null;
  /** The last quarter spoken of, and in which sentence: what "a year earlier" beside it counts in. */
  quarter: Period | null;
  /** The day that the sentence has named, on which a clock time that follows it stands. */
  day: Period | null;
  paragraph: number;
  /** The time last spoken of stands in this same paragraph. */
  isFresh: boolean;
  /** Where the range begins of which the end is to be placed. */
  rangeFrom: Period | null;
  /** The other end of a range, which settles what the words of this one leave open. */
  readonly bound: { readonly side: "from" | "to"; readonly period: Period } | null;
  /** The narrative's year. */
  year: number | null;
};
