import type { VerbForm } from "./inflect-verb.ts";

/** What a word does in its sentence, as far as closed classes, verb forms and capitals tell. */
export type Tag =
  | "determiner"
  | "possessive"
  | "pronoun"
  | "object-pronoun"
  | "relative"
  | "preposition"
  | "to"
  | "that"
  | "subordinator"
  | "coordinator"
  | "modal"
  | "auxiliary"
  | "negation"
  | "adverb"
  | "verb"
  | "name"
  | "noun"
  | "number"
  | "clitic"
  | "comma"
  | "colon"
  | "semicolon"
  | "dash"
  | "open"
  | "close"
  | "quote"
  | "stop"
  | "mark";

/**
 * A word or mark with its place. Compounds with a hyphen and abbreviations ("U.S.", "Sen.") are one word. Short forms are
 * two: the `'s` of "May's" and the `n't` of "won't" stand for themselves.
 */
type Word = {
  readonly start: number;
  readonly end: number;
  /** Lower case, without the last full stop of an abbreviation; short forms as what they stand for ("won't": will, not). */
  readonly lower: string;
  readonly capital: boolean;
  readonly spaced: boolean;
  readonly figure: boolean;
  readonly sentence: number;
  readonly paragraph: number;
};

/** A word while it is read: `tag`, `lemma` and `form` are set last. */
export type GrowingWord = { -readonly [K in keyof TaggedWord]: TaggedWord[K] };

/** A word as tagged; `lemma` and `form` are null unless it is a verb. */
export type TaggedWord = Word & {
  readonly tag: Tag;
  readonly lemma: string | null;
  readonly form: VerbForm | null;
};

/** What a word says in lower case, or "" beyond the ends of a text. */
export const lowerOf = (word: TaggedWord | undefined): string => word?.lower ?? "";

/** What a word does; a text ends as a sentence does. */
export const tagOf = (word: TaggedWord | undefined): Tag => word?.tag ?? "stop";
