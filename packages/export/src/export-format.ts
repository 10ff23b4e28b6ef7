import type { Statement, TimeExpression, Timeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";

/** A time expression with the document and line (from 1) that it stands in. */
export type PlacedTime = TimeExpression & { readonly document: string; readonly line: number };

export type PositionsOptions = {
  /** For people too, show what versions of a text merely restate. Formats for programs always hold it. */
  readonly restated?: boolean;
};

/**
 * A way to write results down. Every writer is a pure function and returns text that ends in one newline, or the
 * empty string where the format has a line for each record and there is none.
 *
 * A format meant for programs keeps the text of documents; one meant for people also keeps it from acting on their
 * screen (`makeVisible`), and from turning into markup or formulas.
 */
export type ExportFormat = {
  /** What `--format` is given. */
  readonly name: string;
  readonly mediaType: string;
  /** Of files, with its full stop. */
  readonly extension: string;
  writeStatements(statements: readonly Statement[]): string;
  writeTimes(times: readonly PlacedTime[]): string;
  /** `statements` holds at least those that the timeline names. */
  writeTimeline(timeline: Timeline, statements: readonly Statement[]): string;
  /** `statements` holds at least those that the positions name. */
  writePositions(
    positions: Positions,
    statements: readonly Statement[],
    options?: PositionsOptions,
  ): string;
};
