import type { ListView } from "../screen.ts";
import { searchWords } from "./search-text.ts";

/** A look through the rows of a view for the words of a query, as far as it has come. */
export type Look = {
  /** The rows that may match, in order; null for all of the view. */
  readonly among: readonly number[] | null;
  /** Where among them the look began; after the last of them it goes on with the first. */
  readonly start: number;
  /** How many of them were looked at. */
  readonly done: number;
  /** The rows that match, in order. */
  readonly matches: readonly number[];
};

/** Begins a look at `row` or the first candidate after it; nothing is looked at yet. */
export function beginLook(view: ListView, among: readonly number[] | null, row: number): Look {
  const start = among === null ? row : among.findIndex((one) => one >= row);
  const count = candidates(view, among);
  return { among, start: start < 0 || start >= count ? 0 : start, done: 0, matches: [] };
}

/** Whether there is nothing left to look at. */
export function isDone(view: ListView, { among, done }: Look): boolean {
  return done >= candidates(view, among);
}

/** Looks at so many more rows. */
export function lookOn(view: ListView, query: string, look: Look, rows: number): Look {
  if (isDone(view, look)) return look;
  const { among, start, done } = look;
  const count = candidates(view, among);
  const end = Math.min(count, done + rows);
  const words = searchWords(query);
  if (words.length === 0) return { ...look, done: count };
  // Those before the start come last and belong before the others.
  const first = among === null ? start : (among[start] ?? 0);
  const early = look.matches.filter((row) => row < first);
  const late = look.matches.slice(early.length);
  for (let step = done; step < end; step += 1) {
    const place = (start + step) % count;
    const row = among === null ? place : (among[place] ?? 0);
    const text = view.searchText(row);
    if (words.every((word) => text.includes(word))) (row < first ? early : late).push(row);
  }
  return { ...look, done: end, matches: [...early, ...late] };
}

function candidates({ count }: ListView, among: readonly number[] | null): number {
  return among === null ? count : among.length;
}
