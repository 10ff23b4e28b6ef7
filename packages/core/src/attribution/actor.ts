import type { Range } from "../grammar/passage.ts";

export type ActorKind = "person" | "organisation" | "document" | "group";

/** A mention of somebody or something that may speak; `name` is the fullest that the document gives. */
export type Mention = Range & {
  readonly name: string;
  readonly kind: ActorKind;
  readonly gender: "she" | "he" | null;
};

/** The actors of one document. */
export type Actors = {
  /** In reading order. */
  readonly mentions: readonly Mention[];
  /** Full names of persons by their last name in lower case, the most frequent first. */
  readonly people: ReadonlyMap<string, readonly string[]>;
  /** For full names of persons whether "he" or "she" can mean them, where a given name or a title tells. */
  readonly genders: ReadonlyMap<string, Mention["gender"]>;
  /** Bodies by the noun that ends their name, in lower case: "committee" → every "Harbour Rates Committee". */
  readonly bodies: ReadonlyMap<string, readonly Mention[]>;
  /** What an acronym in brackets stands for. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Who issued a kind of document ("report"), where the text says so. */
  readonly issuers: ReadonlyMap<string, string>;
};
