import type { CollectedMark, CollectedView, Collection } from "@onrecord/archive";
import {
  buildTimeline,
  type DatedStatement,
  type Statement,
  type TimelineAxis,
} from "@onrecord/core";
import type { SourcedEntry, TimelineSource } from "@onrecord/export";
import { readStatement } from "./read-statement.ts";

/**
 * The timeline of a view of a collection, read while it is written: memory holds what stands at one place in time.
 *
 * What stands there is ordered and weighed by `buildTimeline` itself, which asks nothing of what stands elsewhere: so it is
 * the timeline that it would make of all at once.
 */
export function sourceGathered(
  { lineAt }: Collection,
  view: CollectedView,
  axis: TimelineAxis,
): TimelineSource {
  const statementAt = (key: number): Statement => readStatement(lineAt(key));
  return {
    axis,
    ...view.extent(axis),
    entries: function* entries() {
      for (const marks of view.inTime(axis)) yield* entriesOf(marks, axis, statementAt);
    },
    undatedIds: function* undatedIds() {
      for (const { id } of view.undated(axis)) yield id;
    },
    undatedStatements: function* undatedStatements() {
      for (const { key } of view.undated(axis)) yield statementAt(key);
    },
    statements: function* statements() {
      for (const line of view.lines()) yield readStatement(line);
    },
  };
}

/** The entries of one place in time. */
export function* entriesOf(
  marks: readonly CollectedMark[],
  axis: TimelineAxis,
  statementAt: (key: number) => Statement,
): Generator<SourcedEntry, void, undefined> {
  const keys = new Map(marks.map(({ id, key }) => [id, key]));
  const find = function* find(ids: readonly string[]): Generator<Statement, void, undefined> {
    for (const id of ids) {
      const key = keys.get(id);
      if (key !== undefined) yield statementAt(key);
    }
  };
  const { entries } = buildTimeline(marks.map(markedOn), { axis });
  for (const entry of entries) yield { entry, find };
}

function markedOn({ id, document, statedOn, dates }: CollectedMark): DatedStatement {
  const refersTo = dates.flatMap(({ edtf, earliest, latest }) =>
    edtf === null ? [] : [{ edtf, earliest, latest }],
  );
  return { id, document, statedOn, refersTo };
}
