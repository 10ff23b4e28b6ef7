import type { FormatFor, ResultKind } from "../export-format.ts";
import type { PositionsLine, StatementLine, TimeLine, TimelineLine } from "../json-records.ts";
import { toJson } from "../safe-json.ts";
import { sourceTimeline, type TimelineSource } from "../timeline-source.ts";

/**
 * JSON Lines (jsonlines.org): one record a line.
 *
 * Statements and times stand bare, since there is one sort of record only. A timeline and positions mix several sorts,
 * so each line is an object with one key that names its sort: `{"entry": …}`, `{"matter": …}`, `{"statement": …}`.
 */
export const jsonl: FormatFor<ResultKind> = {
  name: "jsonl",
  mediaType: "application/jsonl",
  extension: ".jsonl",
  writeStatements: writeLines,
  writeTimes: writeLines,
  writeTimeline: (timeline, statements) =>
    [...streamTimeline(sourceTimeline(timeline, statements))].join(""),
  streamTimeline,
  writePositions: (positions, statements) =>
    writeLines([
      { split: positions.split },
      ...positions.documents.map((document) => ({ document })),
      ...positions.matters.map((matter) => ({ matter })),
      ...positions.new.map((id) => ({ new: id })),
      ...positions.unanswered.map((unanswered) => ({ unanswered })),
      ...positions.dropped.map((dropped) => ({ dropped })),
      ...positions.versions.map((versions) => ({ versions })),
      ...positions.unread.map((unread) => ({ unread })),
      ...statements.map((statement) => ({ statement })),
    ]),
};

type Line = StatementLine | TimeLine | TimelineLine | PositionsLine;

function* streamTimeline(source: TimelineSource): Generator<string, void, undefined> {
  const { axis, leftOut } = source;
  yield writeLines([{ axis }, ...(leftOut === undefined ? [] : [{ leftOut }])]);
  for (const { entry } of source.entries()) yield writeLines([{ entry }]);
  for (const id of source.undatedIds()) yield writeLines([{ undated: id }]);
  for (const statement of source.statements()) yield writeLines([{ statement }]);
}

function writeLines(records: readonly Line[]): string {
  return records.map((record) => `${toJson(record)}\n`).join("");
}
