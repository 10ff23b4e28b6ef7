import type { Act, Span } from "../data.ts";
import { findPhrase, type ClauseView } from "./clause-view.ts";
import type { Phrases } from "./english/phrases.ts";

/** One thing about a clause that speaks for an act, and how much. */
export type ActFeature = {
  readonly rule: string;
  readonly act: Act;
  readonly weight: number;
  readonly says: string;
  /** The words that show it, or null where it does not hold. */
  readonly find: (view: ClauseView) => Span | null;
};

/** Finds any of the phrases anywhere in the clause. */
export function hasPhrase(phrases: Phrases): (view: ClauseView) => Span | null {
  return (view) => findPhrase(view, phrases);
}

/** The words of the verb group. */
export function groupSpan({ clause, group }: ClauseView): Span | null {
  if (group === null) return null;
  const first = clause.words[group.start];
  const last = clause.words[group.end - 1];
  return first === undefined || last === undefined ? null : [first.start, last.end];
}
