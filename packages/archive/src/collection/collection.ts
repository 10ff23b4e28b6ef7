/** A date as EDTF and the first and last day that it allows; null where open or unknown. */
export type CollectedDate = {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
};

/** A record of a document: one line of JSON, and what it is looked up by. */
export type CollectedRecord = {
  /** One of its kind in its document. */
  readonly id: string;
  /** Without a line end; it comes back as it is. */
  readonly line: string;
  readonly statedOn: CollectedDate;
  /** In their order. */
  readonly refersTo: readonly CollectedDate[];
  /** Words without spaces that it is found by. */
  readonly words: readonly string[];
};

/** A document of a collection: what is known of it besides its records, as JSON. */
export type CollectedDocument = { readonly id: string; readonly facts: string };

/** A document as it lies in a collection, with its records. */
export type StoredDocument = CollectedDocument & { readonly lines: readonly string[] };

/** By which of its dates a record stands in time. */
export type CollectedAxis = "refers-to" | "stated-on";

/** A record where it stands in time: at those of its dates that one list of `inTime` is about. */
export type CollectedMark = {
  readonly key: number;
  /** Its place in the order of the view. */
  readonly rank: number;
  readonly id: string;
  /** The document's id. */
  readonly document: string;
  readonly statedOn: CollectedDate;
  /** In their order, each once. */
  readonly dates: readonly CollectedDate[];
};

/** Records in an order of their own: all of a collection in the order of its documents, or chosen ones. */
export type CollectedView = {
  readonly count: number;
  readonly lines: () => Iterable<string>;
  /** How many dates there are, as written in EDTF, and how many records without any. */
  readonly extent: (axis: CollectedAxis) => { readonly dates: number; readonly undated: number };
  /**
   * Those with a date, by the first day that it allows (or the last one, where it is open at the start), then by the last.
   * What has both in common is one list, in the order of the view.
   */
  readonly inTime: (axis: CollectedAxis) => Iterable<readonly CollectedMark[]>;
  readonly undated: (
    axis: CollectedAxis,
  ) => Iterable<{ readonly key: number; readonly id: string }>;
};

/** Many documents' records in one file, for collections that do not fit in memory. */
export type Collection = {
  readonly documentCount: number;
  readonly all: CollectedView;
  /** In the order in which they were first gathered. */
  readonly documents: () => Iterable<StoredDocument>;
  /** The same of those that have these ids. */
  readonly documentsNamed: (ids: Iterable<string>) => Iterable<StoredDocument>;
  /** Those that have, for one of the lists, a word of each of its sets; in the order of the documents. */
  readonly find: (
    words: readonly (readonly (readonly string[])[])[],
  ) => Iterable<{ readonly key: number; readonly line: string }>;
  readonly lineAt: (key: number) => string;
  /** The records with these keys, in their order. A choice ends the one before it. */
  readonly choose: (keys: Iterable<number>) => CollectedView;
  readonly close: () => void;
};

/** A collection that is added to. A killed process leaves it with whole documents, each once. */
export type CollectionWriter = {
  /**
   * Puts a document with its records in place of what there was of it, at its old place in the order. With `isPart`, its
   * records come in several parts: what this writer has put of the document stays, and records with known ids are passed
   * over.
   */
  readonly put: (
    document: CollectedDocument,
    records: readonly CollectedRecord[],
    isPart?: boolean,
  ) => "added" | "replaced" | "unchanged" | "continued";
  /** Writes all that was put; afterwards nothing can be. */
  readonly close: () => void;
};
