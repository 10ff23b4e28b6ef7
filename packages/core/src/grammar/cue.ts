import type { Act } from "../data.ts";

/**
 * What may follow a cue verb:
 * `quote` words in quotation marks, also before it ("…," she said) · `clause` a clause with or without *that* ·
 * `that` a clause with *that*, *whether*, *how* or *why* only · `listener` first whom it is said to ("told MPs that") ·
 * `to` an infinitive ("vowed to stay") · `object-to` somebody and an infinitive ("urged ministers to act") ·
 * `noun` a thing ("criticised the rules") · `sum` a figure ("committed £3 million") · `for` somebody and a reason ("blamed him for", "accused her of") ·
 * `as` a thing and what it is taken for ("described it as vital") · `name` the same without *as* ("called it vital").
 */
export type Frame =
  | "quote"
  | "clause"
  | "that"
  | "listener"
  | "to"
  | "object-to"
  | "noun"
  | "sum"
  | "for"
  | "as"
  | "name";

/** Verbs that report in the same way; `act` is what the speaker does by them, null where that is open. */
export type CueGroup = {
  readonly frames: readonly Frame[];
  readonly act: Act | null;
  /** The verb itself refuses or denies. */
  readonly negative?: true;
  /** Base forms; a second word must follow the verb ("call for"). */
  readonly verbs: readonly string[];
};

export type Cue = {
  readonly lemma: string;
  /** The words after the verb that belong to it. */
  readonly particles: readonly string[];
  readonly frames: ReadonlySet<Frame>;
  readonly act: Act | null;
  readonly negative: boolean;
};
