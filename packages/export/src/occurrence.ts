import type { Dates, Dated } from "@onrecord/core";

/** Something that stands at a date, as formats tell it that are lists of dated entries. */
export type Occurrence = {
  /** It is known again by these words. */
  readonly key: readonly string[];
  readonly dates: Dates;
  /** The date in words, which tell all that is uncertain of it. */
  readonly when: string;
  /** What it is in a few words, such as who says it and what that does. */
  readonly headline: string;
  /** The words of a document. */
  readonly words: string;
  /** All else that there is to say of it, a line each. */
  readonly details: readonly string[];
  /** What it belongs to; null where it stands for itself. */
  readonly group: string | null;
  /** What to find it by: its act, or the kind of change. */
  readonly tag: string;
  readonly document: string;
  /** When it was written. */
  readonly written: Dated;
};

/** What a format of dated entries tells. */
export type Chronicle = {
  readonly title: string;
  readonly occurrences: readonly Occurrence[];
};
