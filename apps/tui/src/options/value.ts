/** One of several words that may be given. */
export type Choice = {
  readonly name: string;
  /** What it means; null where the word says it all. */
  readonly says: string | null;
};

/** What may be given: the path of a file or folder, words that nobody can foresee, or one of these. */
export type Value = "path" | "words" | readonly Choice[];
