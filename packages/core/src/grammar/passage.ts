import type { Span } from "../data.ts";
import type { Cue } from "./cue.ts";
import type { Quotation } from "./quotation.ts";
import type { TaggedWord } from "./word.ts";

/** Words from the first to the last one, by index, both included. */
export type Range = { readonly first: number; readonly last: number };

/**
 * A verb with the auxiliaries, adverbs and negations before it and the particles after it: "did not call for".
 *
 * `participle` is an -ing form on its own ("…, saying that"), `infinitive` one after *to*; anything else is finite.
 */
export type VerbGroup = Range & {
  readonly head: number;
  readonly lemma: string;
  readonly cues: readonly Cue[];
  readonly mood: "finite" | "participle" | "infinitive";
  readonly passive: boolean;
  readonly negative: boolean;
  readonly modal: string | null;
};

/** No rule looks farther than this many words, so that work stays linear in texts without full stops. */
export const farthestWord = 400;

/** A text as the rules read it. A window is a sentence, or the sentences that one quotation holds together. */
export type Passage = {
  readonly text: string;
  readonly words: readonly TaggedWord[];
  readonly windows: readonly Range[];
  /** The window of each word. */
  readonly windowOf: ArrayLike<number>;
  readonly quotations: readonly Quotation[];
  /** For each word the quotation around it or that its mark opens or closes, else -1. */
  readonly quotationOf: ArrayLike<number>;
  /** The words of each quotation, its marks included; null for an empty one. */
  readonly quotationWords: readonly (Range | null)[];
  /** Words that the layout alone sets off as a quotation, a run of paragraphs each. */
  readonly setOff: readonly Range[];
  readonly groups: readonly VerbGroup[];
  /** For each word the verb group that it belongs to, else -1. */
  readonly groupOf: ArrayLike<number>;
};

/** What `windowOf`, `quotationOf` or `groupOf` has for a word: -1 for none and beyond the ends of the text. */
export const indexAt = (places: ArrayLike<number>, at: number): number => places[at] ?? -1;

/** The window of a word; the word alone beyond the ends of the text. */
export const windowAt = ({ windows, windowOf }: Passage, at: number): Range =>
  windows[indexAt(windowOf, at)] ?? { first: at, last: at };

/** The verb group that a word belongs to. */
export function groupAt({ groups, groupOf }: Passage, at: number): VerbGroup | undefined {
  const index = indexAt(groupOf, at);
  // Reading outside an array is slow in every engine, and most words belong to no verb.
  return index < 0 ? undefined : groups[index];
}

const quotationMark = /["“”«»„‟'‘’\s]/;

/** The character before the marks that close a quotation, given its last word (a mark). */
export function closingPunctuation(passage: Passage, last: number): string {
  let at = (passage.words[last]?.end ?? 0) - 1;
  const floor = at - 4;
  while (at > 0 && at > floor && quotationMark.test(passage.text.charAt(at))) at--;
  return passage.text.charAt(at);
}

export function spanOf(passage: Passage, { first, last }: Range): Span {
  const start = passage.words[first]?.start ?? 0;
  return [start, Math.max(start, passage.words[last]?.end ?? start)];
}
