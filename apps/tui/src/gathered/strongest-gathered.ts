import type { CollectedMark, CollectedView, Collection } from "@onrecord/archive";
import {
  keepStrongest,
  type Statement,
  type TimelineAxis,
  type TimelineEntry,
  type ToldStatement,
} from "@onrecord/core";
import type { TimelineSource } from "@onrecord/export";
import { readStatement } from "./read-statement.ts";
import { entriesOf } from "./source-gathered.ts";

/** How many mentions of dates wait in memory until the weaker dates go. */
const mostWaiting = 100_000;

type Wanted = { readonly axis: TimelineAxis; readonly top: number };

/**
 * The strongest dates of a view of a collection: those that `keepStrongest` keeps of its whole timeline. It is asked again
 * and again, since of dates in their order what goes once never comes back.
 */
export function strongestGathered(
  { lineAt }: Collection,
  view: CollectedView,
  { axis, top }: Wanted,
): TimelineSource {
  const { entries, marks, leftOut } = findStrongest(view, { axis, top });
  const statementAt = (id: string): Statement => {
    const key = marks.get(id)?.key;
    if (key === undefined) throw new RangeError(`expected a statement of a kept date, got ${id}`);
    return readStatement(lineAt(key));
  };
  const find = function* find(ids: readonly string[]): Generator<Statement, void, undefined> {
    for (const id of ids) yield statementAt(id);
  };
  return {
    axis,
    dates: entries.length,
    undated: 0,
    leftOut: { dates: leftOut, undated: view.extent(axis).undated },
    entries: function* sourced() {
      for (const entry of entries) {
        const told = Array.from(find(entry.statements), lighten);
        const timeline = { axis, entries: [entry], undated: [] };
        for (const typical of keepStrongest(timeline, told, 1).entries) {
          yield { entry: typical, find };
        }
      }
    },
    undatedIds: () => [],
    undatedStatements: () => [],
    statements: () =>
      find([...marks.values()].toSorted((a, b) => a.rank - b.rank).map(({ id }) => id)),
  };
}

type Marks = ReadonlyMap<string, Pick<CollectedMark, "id" | "key" | "rank">>;

function findStrongest(view: CollectedView, { axis, top }: Wanted) {
  let entries: readonly TimelineEntry[] = [];
  let marks: Marks = new Map();
  let leftOut = 0;
  const prune = (waiting: readonly TimelineEntry[], all: Marks): void => {
    const kept = keepStrongest({ axis, entries: waiting, undated: [] }, [], top);
    entries = kept.entries;
    leftOut += kept.leftOut?.dates ?? 0;
    const named = new Set(entries.flatMap(({ statements }) => statements));
    marks = new Map([...all].filter(([id]) => named.has(id)));
  };
  let waiting: TimelineEntry[] = [];
  let found = new Map(marks);
  for (const group of view.inTime(axis)) {
    for (const { entry } of entriesOf(group, axis, neverAsked)) waiting.push(entry);
    for (const { id, key, rank } of group) found.set(id, { id, key, rank });
    if (found.size < marks.size + mostWaiting) continue;
    prune(waiting, found);
    waiting = [...entries];
    found = new Map(marks);
  }
  prune(waiting, found);
  return { entries, marks, leftOut };
}

function neverAsked(): never {
  throw new TypeError("expected no statement to be read while dates are weighed");
}

/** What is weighed of a statement; the rest of it need not wait in memory. */
function lighten({ id, document, text }: Statement): ToldStatement {
  return { id, document, text };
}
