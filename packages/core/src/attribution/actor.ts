import type { Reason } from "../data.ts";
import type { Range } from "../grammar/passage.ts";

export type ActorKind = "person" | "organisation" | "document" | "group";

/** A mention of somebody or something that may speak; `name` is the fullest that the document gives. */
export type Mention = Range & {
  readonly name: string;
  /** Each of those who speak together, if there are several. */
  readonly names?: readonly string[];
  readonly kind: ActorKind;
  readonly gender: "she" | "he" | null;
};

/** Who issued the document that is named at a word, as far as the text says. */
export type Issuer = { readonly at: number; readonly name: string | null };

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
  /** Who issued the documents of a kind ("report"), in reading order. */
  readonly issuers: ReadonlyMap<string, readonly Issuer[]>;
};

/** The source that spoke last, for pronouns. */
export type LastSpeaker = {
  readonly actor: Range;
  readonly mention: Mention;
  /** Where a "he" or "she" spoke since of whom the text does not tell who it is. */
  readonly unknownSince?: number;
} | null;

/** Whom a phrase names, and why. */
export type Resolved = { readonly mention: Mention | null; readonly because: readonly Reason[] };
