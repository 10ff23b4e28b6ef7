import type { Span } from "../../data.ts";
import type { DayNumber } from "../calendar.ts";
import type { Line } from "../line.ts";
import type { TimeNode } from "../time-node.ts";
import type { Tense } from "./tense-around.ts";

/** A time expression as the clues look at it; `start` and `end` are its tokens, `span` its place in the whole text. */
export type Told = {
  readonly start: number;
  readonly end: number;
  readonly node: TimeNode;
  readonly span: Span;
  readonly text: string;
  /** Its first and last day, null where the words alone do not settle them. */
  readonly days: readonly [first: DayNumber, last: DayNumber] | null;
  readonly tense: Tense;
};

/** A stretch of text with its time expressions in order. */
export type ToldPassage = { readonly line: Line; readonly told: readonly Told[] };

/** What one clue says of the day of writing: not before `first`, not after `last`, null where it does not tell. */
export type Bound = {
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
  readonly says: string;
  readonly span: Span;
};

/** One kind of words that give away when they were written. */
export type TimeClue = {
  readonly name: string;
  read(passage: ToldPassage): readonly Bound[];
};
