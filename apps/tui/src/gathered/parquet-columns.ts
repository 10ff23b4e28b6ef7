import type { ParquetColumn } from "@onrecord/archive/parquet";
import type { Quantity, Statement } from "@onrecord/core";

/** A statement with the line that `extract` writes of it. */
export type StatementRow = { readonly statement: Statement; readonly line: string };

/**
 * The columns of `extract --format parquet`: those of CSV under the same names, lists as lists, days as days; `json` is the
 * whole statement. Their order and types are kept for good; a day that no calendar of Parquet's has is only in `json`.
 */
export const parquetColumns: readonly ParquetColumn<StatementRow>[] = [
  text("id", (it) => it.id),
  text("document", (it) => it.document),
  integer("line", (it) => it.line),
  integer("page", (it) => it.page ?? null),
  integer("start", (it) => it.span[0]),
  integer("end", (it) => it.span[1]),
  text("statedOn", (it) => it.statedOn.edtf),
  day("statedOnEarliest", (it) => it.statedOn.earliest),
  day("statedOnLatest", (it) => it.statedOn.latest),
  text("statedOnSource", (it) => it.statedOn.source),
  text("speaker", (it) => it.speaker.name),
  text("role", (it) => it.speaker.role),
  text("holder", (it) => it.speaker.holder),
  list("toldBy", (it) => it.toldBy.map(({ name }) => name)),
  text("act", (it) => it.act),
  flag("outcome", (it) => it.outcome),
  text("certainty", (it) => it.certainty),
  text("polarity", (it) => it.polarity),
  text("condition", (it) => it.condition),
  text("deadline", (it) => it.deadline?.edtf ?? null),
  day("deadlineEarliest", (it) => it.deadline?.earliest ?? null),
  day("deadlineLatest", (it) => it.deadline?.latest ?? null),
  list("refersTo", (it) => it.refersTo.map(({ edtf }) => edtf)),
  list("refersToEarliest", (it) => it.refersTo.map(({ earliest }) => earliest)),
  list("refersToLatest", (it) => it.refersTo.map(({ latest }) => latest)),
  list("quantities", (it) => it.quantities.map((quantity: Quantity) => quantity.text)),
  list("headings", (it) => it.headings),
  text("text", (it) => it.text),
  { name: "json", type: "string", cell: ({ line }) => line },
];

type Column = ParquetColumn<StatementRow>;

function text(name: string, cell: (statement: Statement) => string | null): Column {
  return { name, type: "string", cell: ({ statement }) => cell(statement) };
}

function day(name: string, cell: (statement: Statement) => string | null): Column {
  return { name, type: "day", cell: ({ statement }) => cell(statement) };
}

function integer(name: string, cell: (statement: Statement) => number | null): Column {
  return { name, type: "integer", cell: ({ statement }) => cell(statement) };
}

function flag(name: string, cell: (statement: Statement) => boolean): Column {
  return { name, type: "boolean", cell: ({ statement }) => cell(statement) };
}

function list(name: string, cell: (statement: Statement) => readonly (string | null)[]): Column {
  return { name, type: "strings", cell: ({ statement }) => cell(statement) };
}
