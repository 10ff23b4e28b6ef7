import type { Document, Statement, TimeExpression, Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { TimelineChanges } from "./mark-changes.ts";
import type { TimelineSource } from "./timeline-source.ts";

/** A time expression with the document and line (from 1) that it stands in. */
export type PlacedTime = TimeExpression & { readonly document: string; readonly line: number };

/** What formats tell of a document beside what its statements do; every document of core is one. */
export type SourceDocument = Pick<
  Document,
  "id" | "title" | "author" | "publisher" | "url" | "date" | "text"
> &
  Partial<Pick<Document, "setAside">>;

/** What formats may need beside the results. */
export type WriteOptions = {
  /** Those that the results are from: formats that can link to them do so, and some quote them and need them. */
  readonly documents?: readonly SourceDocument[];
};

/** What formats may need to write positions. */
export type PositionsOptions = WriteOptions & {
  /** For people too, show what versions of a text merely restate. Formats for programs always hold it. */
  readonly restated?: boolean;
};

/** What formats may need to write a timeline. */
export type TimelineOptions = WriteOptions & {
  /** For people, the changes to tell at the statements where they happen. Formats for programs tell them as positions. */
  readonly changes?: TimelineChanges;
};

/** What there is to write. */
export type ResultKind = "statements" | "times" | "timeline" | "positions";

type Writers = {
  writeStatements: (statements: readonly Statement[], options?: WriteOptions) => string;
  writeTimes: (times: readonly PlacedTime[], options?: WriteOptions) => string;
  /** `statements` holds at least those that the timeline names. */
  writeTimeline: (
    timeline: Timeline,
    statements: readonly Statement[],
    options?: TimelineOptions,
  ) => string;
  /** What `writeTimeline` writes, in pieces, of a timeline that need not be held whole. */
  streamTimeline: (source: TimelineSource, options?: TimelineOptions) => Iterable<string>;
  /** `statements` holds at least those that the positions name. */
  writePositions: (
    positions: Positions,
    statements: readonly Statement[],
    options?: PositionsOptions,
  ) => string;
};

/**
 * A way to write results down: those that it has a writer for, as a calendar has no place for words that name a time.
 * Every writer is a pure function and returns text that ends in one newline, or the empty string where the format has a
 * line for each record and there is none.
 *
 * A format meant for programs keeps the text of documents; one meant for people also keeps it from acting on their
 * screen (`makeVisible`), and from turning into markup or formulas. What it cannot say of an uncertain date it says in
 * words, and makes of it no day that nobody named.
 */
export type ExportFormat = Readonly<Partial<Writers>> & {
  /** What `--format` is given. */
  readonly name: string;
  readonly mediaType: string;
  /** Of files, with its full stop. */
  readonly extension: string;
  /** It quotes the documents of all that it writes, which then have to be given. */
  readonly quotesDocuments?: true;
};

/** A format that writes these kinds of results at least. */
export type FormatFor<Kind extends ResultKind> = ExportFormat &
  Readonly<Pick<Writers, `write${Capitalize<Kind>}`>>;
