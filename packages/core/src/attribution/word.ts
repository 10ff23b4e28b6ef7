import type { VerbForm } from "../text/inflect-verb.ts";

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
 * A word or mark with its place. Compounds with a hyphen, contractions with *not* and abbreviations ("U.S.", "Sen.")
 * are one word; the `'s` of "May's" is a word of its own.
 */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** Lower case, without the full stop of an abbreviation. */
  readonly lower: string;
  readonly capital: boolean;
  readonly spaced: boolean;
  readonly figure: boolean;
  readonly sentence: number;
  readonly paragraph: number;
};

/** A word as tagged; `lemma` and `form` are null unless it is a verb. */
export type TaggedWord = Word & {
  readonly tag: Tag;
  readonly lemma: string | null;
  readonly form: VerbForm | null;
};
