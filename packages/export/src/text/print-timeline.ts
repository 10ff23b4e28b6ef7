import type { Statement, Timeline, TimelineAxis, TimelineEntry } from "@onrecord/core";
import { describeDate } from "../describe-date.ts";
import {
  describeAct,
  describePlace,
  describeSpeaker,
  describeStatedOn,
} from "../describe-statement.ts";
import { describeEntry, describeTimeline, undatedTitles } from "../describe-timeline.ts";
import type { TimelineOptions } from "../export-format.ts";
import { indexStatements } from "../index-statements.ts";
import { type MarkedChange, markChanges, noChanges } from "../mark-changes.ts";
import { outlineTimeline } from "../outline-timeline.ts";
import { blankLine, joinPieces, type Line, printLines } from "./print-lines.ts";
import { describeInFull } from "./print-statements.ts";

/** A timeline by year and month, a line for each statement at each of its dates, and beneath it what changed there. */
export function printTimeline(
  timeline: Timeline,
  statements: readonly Statement[],
  { changes = noChanges }: TimelineOptions = {},
): string {
  const changesTo = markChanges(changes);
  const { axis, entries, undated } = timeline;
  const find = indexStatements(statements);
  const lines: Line[] = [[0, describeTimeline(timeline)]];
  for (const { year, parts } of outlineTimeline(entries)) {
    lines.push(blankLine, [0, year]);
    for (const { month, entries: ofMonth } of parts) {
      if (month !== null) lines.push([1, month]);
      const depth = month === null ? 1 : 2;
      for (const entry of ofMonth) {
        if (entry.typical !== undefined)
          lines.push(...listTypical(entry, entry.typical, depth, find));
        else
          for (const statement of find(entry.statements)) {
            lines.push([depth, describeAt(axis, describeDate(entry), statement)]);
            lines.push(...listChanges(changesTo(statement.id), depth + 1));
          }
      }
    }
  }
  if (undated.length > 0) {
    lines.push(blankLine, [0, undatedTitles[axis]]);
    for (const statement of find(undated)) {
      lines.push([1, describeInFull(statement)], ...listChanges(changesTo(statement.id), 2));
    }
  }
  return printLines(lines);
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
  find: ReturnType<typeof indexStatements>,
): readonly Line[] {
  const more = entry.statements.length - typical.length;
  return [
    [depth, describeEntry(entry)],
    ...find(typical).map((statement): Line => [depth + 1, describeInFull(statement)]),
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
