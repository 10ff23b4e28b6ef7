import type { Matter } from "@onrecord/diff";
import { csvFormatRows } from "d3-dsv";
import {
  type Cell,
  type Column,
  entryColumns,
  positionColumns,
  type PositionRow,
  statementColumns,
  timeColumns,
} from "../csv-columns.ts";
import type { FormatFor, ResultKind } from "../export-format.ts";
import { indexStatements } from "../index-statements.ts";
import { makeVisible } from "../safe-line.ts";
import { sourceTimeline, type TimelineSource } from "../timeline-source.ts";

/**
 * Comma-separated values by RFC 4180, with a heading row and line feeds between rows. Dates are EDTF, with the first and last day
 * that they allow in columns of their own; several values in a cell are parted by `; `.
 *
 * A timeline has a row for each statement at each of its dates, positions a row for each change. Spreadsheets run
 * cells that look like formulas, so these get an apostrophe in front, and hidden characters are shown.
 */
export const csv: FormatFor<ResultKind> = {
  name: "csv",
  mediaType: "text/csv",
  extension: ".csv",
  writeStatements: (statements) => writeRows(statementColumns, statements),
  writeTimes: (times) => writeRows(timeColumns, times),
  writeTimeline: (timeline, statements) =>
    [...streamTimeline(sourceTimeline(timeline, statements))].join(""),
  streamTimeline,
  writePositions: (positions, statements) => {
    const find = indexStatements(statements);
    return writeRows(positionColumns, [
      ...positions.matters.flatMap((matter) =>
        matter.changes.length === 0
          ? listAlone(matter, find)
          : matter.changes.map((change): PositionRow => {
              const [before] = find([change.before]);
              const [after] = find([change.after]);
              return { kind: change.kind, matter, change, before, after, because: change.because };
            }),
      ),
      ...find(positions.new).map((after): PositionRow => ({ kind: "new", after, because: [] })),
      ...(["unanswered", "dropped"] as const).flatMap((kind) =>
        positions[kind].map(({ id, because }): PositionRow => {
          const [before] = find([id]);
          return { kind, before, because };
        }),
      ),
      ...positions.unread.map(({ document, span: [start, end], because }): PositionRow => ({
        kind: "unread",
        unread: `${document}, characters ${start} to ${end}`,
        because,
      })),
    ]);
  },
};

/** A matter in which nothing was compared: a row for each statement. */
function listAlone(matter: Matter, find: Find): readonly PositionRow[] {
  return find(matter.statements).map((before) => ({
    kind: "unanswered",
    matter,
    before,
    because: matter.because ?? [],
  }));
}

function* streamTimeline(source: TimelineSource): Generator<string, void, undefined> {
  yield writeRows(entryColumns, []);
  for (const { entry, find } of source.entries()) {
    for (const statement of find(entry.statements))
      yield writeRow(entryColumns, { entry, statement });
  }
  const entry = { edtf: null, earliest: null, latest: null, salience: null };
  for (const statement of source.undatedStatements()) {
    yield writeRow(entryColumns, { entry, statement });
  }
}

function writeRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const head = `${csvFormatRows([columns.map(([heading]) => heading)])}\n`;
  return head + rows.map((row) => writeRow(columns, row)).join("");
}

function writeRow<Row>(columns: readonly Column<Row>[], row: Row): string {
  return `${csvFormatRows([columns.map(([, cell]) => writeCell(cell(row)))])}\n`;
}

type Find = ReturnType<typeof indexStatements>;

/** What spreadsheets take for the start of a formula, full-width forms too (OWASP, “CSV injection”). */
const formulaStart = /^[=+\-@＝＋－＠]/;

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const shown = makeVisible(cell);
  return formulaStart.test(shown.trimStart()) ? `'${shown}` : shown;
}
