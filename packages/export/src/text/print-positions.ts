import type { Reason, Statement } from "@onrecord/core";
import type { Change, Positions } from "@onrecord/diff";
import { describeChange, describeFigures, describePositions } from "../describe-positions.ts";
import {
  describeDated,
  describePlace,
  describeReason,
  describeSpeaker,
  describeStatedOn,
  describeTime,
} from "../describe-statement.ts";
import type { PositionsOptions } from "../export-format.ts";
import { foldLines } from "../fold-lines.ts";
import { hideRejected } from "../hide-rejected.ts";
import { indexStatements } from "../index-statements.ts";
import { outlineVersions } from "../outline-versions.ts";
import { listVersions } from "./list-versions.ts";
import { markWords } from "./mark-words.ts";
import { blankLine, joinPieces, type Line, printLines } from "./print-lines.ts";
import { describeInFull } from "./print-statements.ts";

type Find = ReturnType<typeof indexStatements>;

/**
 * The histories of texts of which there are versions; then matters with their statements in order: each change with both
 * sides, its word diff and its reasons; mere ties after them.
 */
export function printPositions(
  positions: Positions,
  statements: readonly Statement[],
  { restated = false }: PositionsOptions = {},
): string {
  const { documents, split, unanswered, unread } = positions;
  const outlined = outlineVersions(hideRejected(positions), statements, restated);
  const { texts, matters, dropped } = outlined;
  const find = indexStatements(statements);
  const lines: Line[] = [[0, describePositions(positions, outlined.restated)]];
  for (const { id, date } of documents) lines.push([1, joinPieces(describeDated(date), id)]);
  if (split !== null) lines.push([1, `earlier and later parted at ${split}`]);
  for (const text of texts) lines.push(...listVersions(text));
  matters.forEach((matter, index) => {
    lines.push(blankLine, [0, `${String(index + 1)}. ${matter.label}`]);
    for (const statement of find(matter.statements)) lines.push([1, describeInFull(statement)]);
    lines.push(...listReasons(matter.because ?? [], 1));
    const ties = matter.changes.filter(({ kind }) => kind === "related");
    const changes = matter.changes.filter(({ kind }) => kind !== "related");
    for (const change of changes) lines.push(...listTypedChange(change, find));
    if (ties.length > 0) lines.push(blankLine);
    for (const change of ties) lines.push(...listTie(change, find));
  });
  if (outlined.new.length > 0) {
    lines.push(blankLine, [0, "New in the later documents"]);
    for (const statement of find(outlined.new)) lines.push([1, describeInFull(statement)]);
  }
  const earlier = [
    ["Only in the earlier documents, not shown to be dropped", unanswered],
    ["Dropped by the later documents", dropped],
  ] as const;
  for (const [title, found] of earlier) {
    if (found.length > 0) lines.push(blankLine, [0, title]);
    for (const { id, because } of found) {
      for (const statement of find([id])) lines.push([1, describeInFull(statement)]);
      lines.push(...listReasons(because, 2));
    }
  }
  if (unread.length > 0) {
    lines.push(blankLine, [0, "Not compared"]);
    for (const { document, span, because } of unread) {
      const part = span[0] > 0 ? `, from character ${String(span[0])} on` : "";
      lines.push([1, `${document}${part}`]);
      lines.push(...listReasons(because, 2));
    }
  }
  return printLines(lines);
}

/** Two statements on one matter without a change that could be named: where they stand, and what ties them. */
function listTie(change: Change, find: Find): readonly Line[] {
  const sides = find([change.before, change.after]).map((it) =>
    joinPieces(describeStatedOn(it), describeSpeaker(it), describePlace(it)),
  );
  return [
    [1, `${describeChange(change)}: ${sides.join(" ↔ ")}`],
    ...listNote(change),
    [2, `because ${change.because.map(describeReason).join("; ")}`],
  ];
}

function listTypedChange(change: Change, find: Find): readonly Line[] {
  const { figures, dates, words, because } = change;
  return [
    blankLine,
    [1, describeChange(change)],
    ...find([change.before]).map((it): Line => [2, `before: ${describeInFull(it)}`]),
    ...find([change.after]).map((it): Line => [2, `after: ${describeInFull(it)}`]),
    ...(figures === undefined ? [] : [[2, describeFigures(figures)] as const]),
    ...(dates === undefined
      ? []
      : [[2, `dates: ${describeTime(dates.before)} → ${describeTime(dates.after)}`] as const]),
    ...(words.length === 0 ? [] : [[2, `words: ${markWords(words)}`] as const]),
    ...listNote(change),
    ...listReasons(because, 2),
  ];
}

/** What the person who judged the change wrote about it. */
function listNote({ note }: Change): readonly Line[] {
  return note === undefined ? [] : [[2, `note: ${foldLines(note)}`]];
}

function listReasons(because: readonly Reason[], depth: number): readonly Line[] {
  return because.map((reason): Line => [depth, `because ${describeReason(reason)}`]);
}
