import { nounPhraseAfter } from "../grammar/noun-phrases.ts";
import type { Passage, Range } from "../grammar/passage.ts";

/** Verbs of saying that cannot be without whom it is said to. */
const toldTo = new Set(["tell", "inform", "notify", "remind", "convince", "reassure", "brief"]);
/** What is told itself: "tell the story of their sons". */
const tales = new Set([
  "story",
  "stories",
  "tale",
  "tales",
  "truth",
  "lie",
  "lies",
  "joke",
  "jokes",
  "secret",
  "difference",
]);
const longestTale = 4;

/** Whom something is said to, right after the verb: "told | the council | that". */
export function findListener(passage: Passage, start: number, ceiling: number): Range | null {
  const phrase = nounPhraseAfter(passage, start, ceiling);
  if (phrase === null) return null;
  const opening = passage.words.slice(
    phrase.first,
    Math.min(phrase.last + 1, phrase.first + longestTale),
  );
  return opening.some(({ lower }) => tales.has(lower)) ? null : phrase;
}

/** Whether without a listener it is the subject who is told: "convinced that it was safe". */
export const needsListener = (lemma: string): boolean => toldTo.has(lemma);
