import type { Statement, Timeline, TimelineAxis, TimelineEntry } from "@onrecord/core";
import { describeDate } from "../describe-date.ts";
import {
  describeAct,
  describePlace,
  describeSpeaker,
  describeStatedOn,
} from "../describe-statement.ts";
import { describeEntry, describeExtent, undatedTitles } from "../describe-timeline.ts";
import type { TimelineOptions } from "../export-format.ts";
import { type MarkedChange, markChanges, noChanges } from "../mark-changes.ts";
import { monthOf, yearOf } from "../outline-timeline.ts";
import { type SourcedEntry, sourceTimeline, type TimelineSource } from "../timeline-source.ts";
import { blankLine, joinPieces, type Line, printLines } from "./print-lines.ts";
import { describeInFull } from "./print-statements.ts";

/** A timeline by year and month, a line for each statement at each of its dates, and beneath it what changed there. */
export function printTimeline(
  timeline: Timeline,
  statements: readonly Statement[],
  options: TimelineOptions = {},
): string {
  return [...streamLines(sourceTimeline(timeline, statements), options)].join("");
}

/** The same in pieces, of one that is read while it is printed. */
export function* streamLines(
  source: TimelineSource,
  { changes = noChanges }: TimelineOptions = {},
): Generator<string, void, undefined> {
  const changesTo = markChanges(changes);
  const { axis } = source;
  yield printLines([[0, describeExtent(source)]]);
  let [year, month]: [string | null, string | null | undefined] = [null, undefined];
  for (const { entry, find } of source.entries()) {
    const [ofYear, ofMonth] = [yearOf(entry), monthOf(entry)];
    if (ofYear !== year) {
      yield printLines([blankLine, [0, ofYear]]);
      [year, month] = [ofYear, undefined];
    }
    if (ofMonth !== month && ofMonth !== null) yield printLines([[1, ofMonth]]);
    month = ofMonth;
    const depth = month === null ? 1 : 2;
    if (entry.typical !== undefined) {
      yield printLines(listTypical(entry, entry.typical, depth, find));
      continue;
    }
    for (const statement of find(entry.statements)) {
      yield printLines([
        [depth, describeAt(axis, describeDate(entry), statement)],
        ...listChanges(changesTo(statement.id), depth + 1),
      ]);
    }
  }
  if (source.undated === 0) return;
  yield printLines([blankLine, [0, undatedTitles[axis]]]);
  for (const statement of source.undatedStatements()) {
    yield printLines([[1, describeInFull(statement)], ...listChanges(changesTo(statement.id), 2)]);
  }
}

/** “lowered (match, 0.82) · matter: homes · values: 480 → 200 · before: …”, a line for each. */
function listChanges(changes: readonly MarkedChange[], depth: number): readonly Line[] {
  return changes.map(({ title, matter, values, before }): Line => {
    const pieces = [title, ...(matter === "" ? [] : [`matter: ${matter}`])];
    const told = values === "" ? pieces : [...pieces, values];
    return [depth, joinPieces(...told, `before: ${describeInFull(before)}`)];
  });
}

/** A date with the statements that tell best what happened, and how many more there are. */
function listTypical(
  entry: TimelineEntry,
  typical: readonly string[],
  depth: number,
  find: SourcedEntry["find"],
): readonly Line[] {
  const more = entry.statements.length - typical.length;
  return [
    [depth, describeEntry(entry)],
    ...Array.from(find(typical), (statement): Line => [depth + 1, describeInFull(statement)]),
    ...(more === 0 ? [] : [[depth + 1, `… ${String(more)} more`] as const]),
  ];
}

/** On the axis of what statements are about, when one was made is said beside its speaker. */
function describeAt(axis: TimelineAxis, date: string, statement: Statement): string {
  if (axis === "stated-on") return describeInFull(statement);
  return joinPieces(
    date,
    `${describeSpeaker(statement)}, ${describeStatedOn(statement)}`,
    describeAct(statement),
    statement.text,
    describePlace(statement),
  );
}
