import type { Document, Quantity, Reason, Span, TimeExpression } from "@onrecord/core";

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
  readonly review?: "accepted" | "rejected" | "relabelled";
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
  readonly changes: readonly Change[];
};

export type Positions = {
  /** In time order. */
  readonly documents: readonly Pick<Document, "id" | "date">[];
  /** The EDTF date that parts earlier from later documents, or null when the caller gave none. */
  readonly split: string | null;
  /** Strongest first. */
  readonly matters: readonly Matter[];
  /** Ids of the statements of the later documents that no earlier one is about. */
  readonly new: readonly string[];
  readonly dropped: readonly { readonly id: string; readonly because: readonly Reason[] }[];
  readonly unread: readonly {
    readonly document: string;
    readonly span: Span;
    readonly because: readonly Reason[];
  }[];
};
