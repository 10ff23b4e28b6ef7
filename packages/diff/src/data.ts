import type { Document, Quantity, Reason, Span, TimeExpression } from "@onrecord/core";

/** What a difference is; an earlier promise is `fulfilled` or `unmet` whoever tells, and only *another* holder disputes. */
export type ChangeKind =
  | "restated"
  | "strengthened"
  | "weakened"
  | "raised"
  | "lowered"
  | "rescheduled"
  | "reversed"
  | "fulfilled"
  | "unmet"
  | "disputed"
  | "related";

/** `match`: we stand by it. `possible`: worth a look, below the threshold. */
export type Band = "match" | "possible";

/** What a person says of a change: it is so, there is none, or it is one of another kind. */
export type Verdict = "accepted" | "rejected" | "relabelled";

/** A piece of a word diff. `same` and `removed` rebuild the text before, `same` and `added` the text after. */
export type WordChange = {
  readonly op: "same" | "removed" | "added";
  readonly text: string;
};

/** One typed difference between two statements on the same matter. */
export type Change = {
  readonly kind: ChangeKind;
  readonly band: Band;
  /** 0 to 1: how sure the pair is. */
  readonly score: number;
  /** Ids of the two statements; both may stand in one document. */
  readonly before: string;
  readonly after: string;
  readonly figures?: { readonly before: Quantity; readonly after: Quantity };
  readonly dates?: { readonly before: TimeExpression; readonly after: TimeExpression };
  readonly words: readonly WordChange[];
  /** A person's verdict. An accepted or relabelled change is of the kind that the person names, in band `match`. */
  readonly review?: Verdict;
  /** The kind that the rules see, where the person names another. */
  readonly said?: ChangeKind;
  /** What the person wrote about it. */
  readonly note?: string;
  readonly because: readonly Reason[];
};

/** Statements about one question, in time order. */
export type Matter = {
  readonly id: string;
  /** Its strongest phrase. */
  readonly label: string;
  readonly terms: readonly string[];
  readonly strength: number;
  /** Statement ids. */
  readonly statements: readonly string[];
  /** Most telling first; none where only the earlier documents hold a commitment. */
  readonly changes: readonly Change[];
  /** Why it stands here though nothing in it was compared. */
  readonly because?: readonly Reason[];
};

/** What became of one sentence of a text through its versions. */
export type History = {
  /** Ids of the statements at its place, oldest first: one a version, more where it was split. */
  readonly statements: readonly string[];
  /** Ids of the first and the last version that have it. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Id of the version that provably no longer has it; `dropped` gives the proof. */
  readonly takenOut: string | null;
};

/** A text of which there are several versions. */
export type VersionedText = {
  /** Ids of its versions, oldest first. */
  readonly documents: readonly string[];
  /** One for each place in the text, in the order in which they are first seen. */
  readonly histories: readonly History[];
};

/** What documents say on each matter, and how that changed. */
export type Positions = {
  /** In time order. */
  readonly documents: readonly Pick<Document, "id" | "date">[];
  /** The EDTF date that parts earlier from later documents, or null when the caller gave none. */
  readonly split: string | null;
  /** Strongest first. */
  readonly matters: readonly Matter[];
  /** Ids of the statements of the later documents that no earlier one is about. */
  readonly new: readonly string[];
  /**
   * Commitments of earlier documents that no later statement was found to be about and that stand in no matter; unlike
   * `dropped` without proof, as their words stand in the later documents.
   */
  readonly unanswered: readonly { readonly id: string; readonly because: readonly Reason[] }[];
  readonly dropped: readonly { readonly id: string; readonly because: readonly Reason[] }[];
  /** The texts that the documents are versions of; empty where each is a text of its own. */
  readonly versions: readonly VersionedText[];
  readonly unread: readonly {
    readonly document: string;
    readonly span: Span;
    readonly because: readonly Reason[];
  }[];
};

/**
 * Words of a document, named by themselves and by what stands around them, so that an edit elsewhere does not lose them
 * (the TextQuoteSelector of the W3C Web Annotation model). White space and the shape of quotation marks and dashes do
 * not matter.
 */
export type Quote = {
  /** The document's id. */
  readonly document: string;
  /** The whole statement as it stands in the document, or the words that results show of it. */
  readonly exact: string;
  /** The words before it, empty at the document's start. */
  readonly prefix?: string | undefined;
  /** The words after it, empty at the document's end. */
  readonly suffix?: string | undefined;
  /** Of several statements of the document with these words, which one, from 1, and how many; absent for a single one. */
  readonly copy?: number | undefined;
  readonly copies?: number | undefined;
};

/** A person's verdict on the change between two statements: a line of a review file. */
export type ReviewLine = {
  /** What the matter was called; only for reading. */
  readonly matter?: string | undefined;
  readonly before: Quote;
  readonly after: Quote;
  /** The kind that the rules saw. */
  readonly said?: ChangeKind | undefined;
  readonly verdict: Verdict;
  /** The right kind, of a change that is relabelled. */
  readonly kind?: ChangeKind | undefined;
  readonly note?: string | undefined;
};

/**
 * Why a review line changes nothing.
 *
 * `no-document`: its document is not among those given. `not-found`: its words are no statement of the document any
 * more. `ambiguous`: several statements have these words, and what stands around them does not tell which is meant.
 * `no-change`: both statements are there, and the change that was accepted or relabelled is not told. `overruled`: a later
 * line judges the same change.
 */
export type ReviewProblem = {
  /** The index of the line among those given. */
  readonly line: number;
  readonly problem: "no-document" | "not-found" | "ambiguous" | "no-change" | "overruled";
  /** The side whose words it is about; null for both. */
  readonly side: "before" | "after" | null;
  /** What was not found, and what to do. */
  readonly says: string;
};
