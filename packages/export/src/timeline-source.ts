import type { Statement, Timeline, TimelineEntry } from "@onrecord/core";
import type { TimelineExtent } from "./describe-timeline.ts";
import { indexStatements } from "./index-statements.ts";

/** An entry of a timeline with its statements, which are read when they are asked for. */
export type SourcedEntry = {
  readonly entry: TimelineEntry;
  /** Those of the entry that have these ids. */
  readonly find: (ids: readonly string[]) => Iterable<Statement>;
};

/**
 * A timeline that need not be held whole: its parts are read, each time anew, while it is written. They are in the order of
 * a `Timeline`, the statements in the one in which they would have been given.
 */
export type TimelineSource = TimelineExtent & {
  readonly entries: () => Iterable<SourcedEntry>;
  readonly undatedIds: () => Iterable<string>;
  readonly undatedStatements: () => Iterable<Statement>;
  readonly statements: () => Iterable<Statement>;
};

/** One that is held whole. */
export function sourceTimeline(
  { axis, entries, undated, leftOut }: Timeline,
  statements: readonly Statement[],
): TimelineSource {
  const find = indexStatements(statements);
  return {
    axis,
    ...(leftOut === undefined ? {} : { leftOut }),
    dates: entries.length,
    undated: undated.length,
    entries: () => entries.map((entry) => ({ entry, find })),
    undatedIds: () => undated,
    undatedStatements: () => find(undated),
    statements: () => statements,
  };
}
