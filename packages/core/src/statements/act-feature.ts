import { lowerOf } from "../grammar/word.ts";
import type { Act, Span } from "../data.ts";
import { findPhrase, type ClauseView } from "./clause-view.ts";
import { notDone } from "./english/verbs.ts";
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

/** Finds any of the phrases where it belongs to the main verb, not to a clause told of something else. */
export function hasPhraseAtVerb(phrases: Phrases): (view: ClauseView) => Span | null {
  return (view) => {
    const group = groupSpan(view);
    if (group === null) return findPhrase(view, phrases);
    if (view.group?.subordinate === true) return null;
    const found = findPhrase(view, phrases, view.group?.start);
    return found !== null && found[0] - group[1] <= verbReach ? found : null;
  };
}

/** In characters. */
const verbReach = 6;

/** Finds "going to" before a verb: "they are going to people" foretells nothing. */
export function hasFuture(phrases: Phrases): (view: ClauseView) => Span | null {
  return (view) => {
    const found = findPhrase(view, phrases);
    if (found === null || wasGoing(view)) return null;
    const next = view.clause.words.find(({ start }) => start >= found[1]);
    if (next === undefined) return null;
    const isVerb =
      next.form === "base" ||
      beforeVerb.has(next.tag) ||
      (next.tag === "noun" && !next.lower.endsWith("s") && !goals.has(next.lower));
    return isVerb ? found : null;
  };
}

/** "I was going to pay": it came to nothing; in indirect speech it may be "am going to". */
const wasGoing = ({ clause, group, isReported }: ClauseView): boolean =>
  !isReported && pastBe.has(lowerOf(clause.words[group?.start ?? -1]));

const pastBe = new Set(["was", "were"]);
const goals = new Set(notDone);
const beforeVerb = new Set(["auxiliary", "adverb", "modal", "verb"]);

/** The words of the verb group. */
export function groupSpan({ clause, group }: ClauseView): Span | null {
  if (group === null) return null;
  const first = clause.words[group.start];
  const last = clause.words[group.end - 1];
  return first === undefined || last === undefined ? null : [first.start, last.end];
}
