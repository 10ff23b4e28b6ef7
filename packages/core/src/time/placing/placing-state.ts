import type { DayNumber, Period } from "../calendar.ts";

/** What the placing pass knows at one point of the document. */
export type PlacingState = {
  /** The day of writing; null where it is unknown. */
  readonly now: DayNumber | null;
  /** History counts from the time last spoken of, news from the time of writing. */
  readonly narrative: boolean;
  /** A message of a few lines speaks of its own day. */
  readonly message: boolean;
  /** First day of the financial year; null where nobody said. */
  readonly fiscalStart: { readonly month: number; readonly day: number } | null;
  /** The time last spoken of, of any grain. */
  reference: Period | null;
  /** The last quarter spoken of, and in which sentence: what "a year earlier" beside it counts in. */
  quarter: Period | null;
  /** The day that the sentence has named, on which a clock time that follows it stands. */
  day: Period | null;
  /** The weekday before this one in a list: "on Monday, Tuesday and Friday". */
  listed: Period | null;
  paragraph: number;
  /** The time last spoken of stands in this same paragraph. */
  isFresh: boolean;
  /** Where the range begins of which the end is to be placed. */
  rangeFrom: Period | null;
  /** The other end of a range, which settles what the words of this one leave open. */
  readonly bound: { readonly side: "from" | "to"; readonly period: Period } | null;
  /** The narrative's year. */
  year: number | null;
  /** The narrative's day, week or month, as far as its year has one. */
  fine: Period | null;
  /** A time told in passing in this sentence: the nearest that "two days later" can count from. */
  aside: Period | null;
  /** Until when something lasted ("until his release on 29 April"): the story may go on from there, or from before it. */
  limit: Period | null;
  /** Where the story stood in this paragraph before it looked back at an earlier year. */
  stood: Period | null;
  /** The last paragraph that told a time. */
  storyParagraph: number;
};

/** Before anything is told: only what the words themselves settle gets a place. */
export const nothingKnown: PlacingState = {
  now: null,
  narrative: false,
  message: false,
  fiscalStart: null,
  reference: null,
  quarter: null,
  day: null,
  listed: null,
  paragraph: -1,
  isFresh: false,
  rangeFrom: null,
  bound: null,
  year: null,
  fine: null,
  aside: null,
  limit: null,
  stood: null,
  storyParagraph: -1,
};
