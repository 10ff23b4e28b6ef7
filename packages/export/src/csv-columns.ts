import type { Dates, Quantity, Statement } from "@onrecord/core";
import type { Change, Matter } from "@onrecord/diff";
import { describeReason } from "./describe-statement.ts";
import type { PlacedTime } from "./export-format.ts";
import { foldLines } from "./fold-lines.ts";

export type Cell = string | number | boolean | null;

/** A column's heading and its cell; the order of a list of columns is the order in the file, and is kept for good. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

const listGap = "; ";

export const statementColumns: readonly Column<Statement>[] = [
  ["id", (it) => it.id],
  ["document", (it) => it.document],
  ["line", (it) => it.line],
  ["start", (it) => it.span[0]],
  ["end", (it) => it.span[1]],
  ["statedOn", (it) => it.statedOn.edtf],
  ["statedOnEarliest", (it) => it.statedOn.earliest],
  ["statedOnLatest", (it) => it.statedOn.latest],
  ["statedOnSource", (it) => it.statedOn.source],
  ["speaker", (it) => it.speaker.name],
  ["role", (it) => it.speaker.role],
  ["holder", (it) => it.speaker.holder],
  ["toldBy", (it) => joinList(it.toldBy.map((teller) => teller.name ?? "unknown speaker"))],
  ["act", (it) => it.act],
  ["outcome", (it) => it.outcome],
  ["certainty", (it) => it.certainty],
  ["polarity", (it) => it.polarity],
  ["condition", (it) => (it.condition === null ? null : foldLines(it.condition))],
  ["deadline", (it) => it.deadline?.edtf ?? null],
  ["deadlineEarliest", (it) => it.deadline?.earliest ?? null],
  ["deadlineLatest", (it) => it.deadline?.latest ?? null],
  ["refersTo", (it) => joinList(it.refersTo.map(({ edtf }) => edtf))],
  ["refersToEarliest", (it) => joinList(it.refersTo.map(({ earliest }) => earliest ?? ""))],
  ["refersToLatest", (it) => joinList(it.refersTo.map(({ latest }) => latest ?? ""))],
  ["quantities", (it) => joinList(it.quantities.map(({ text }) => foldLines(text)))],
  ["headings", (it) => joinList(it.headings)],
  ["text", (it) => it.text],
];

export const timeColumns: readonly Column<PlacedTime>[] = [
  ["document", (it) => it.document],
  ["line", (it) => it.line],
  ["start", (it) => it.span[0]],
  ["end", (it) => it.span[1]],
  ["text", (it) => foldLines(it.text)],
  ["type", (it) => it.type],
  ["value", (it) => it.value],
  ["mod", (it) => it.mod ?? null],
  ["edtf", (it) => it.edtf],
  ["earliest", (it) => it.earliest],
  ["latest", (it) => it.latest],
  ["because", (it) => joinList(it.because.map(describeReason))],
];

export type EntryRow = {
  readonly entry: Dates & { salience: number | null };
  readonly statement: Statement;
};

export const entryColumns: readonly Column<EntryRow>[] = [
  ["date", ({ entry }) => entry.edtf],
  ["earliest", ({ entry }) => entry.earliest],
  ["latest", ({ entry }) => entry.latest],
  ["salience", ({ entry }) => entry.salience],
  ...statementColumns.map(([heading, cell]): Column<EntryRow> => [
    heading,
    ({ statement }) => cell(statement),
  ]),
];

/** One change, or one statement that nothing stands against (`new`, `unanswered`, `dropped`), or a place left `unread`. */
export type PositionRow = {
  readonly kind: string;
  readonly matter?: Matter;
  readonly change?: Change;
  readonly before?: Statement | undefined;
  readonly after?: Statement | undefined;
  readonly unread?: string;
  readonly because: Change["because"];
};

const sideColumns: readonly Column<Statement>[] = statementColumns.filter(([heading]) =>
  [
    "id",
    "document",
    "line",
    "statedOn",
    "statedOnEarliest",
    "statedOnLatest",
    "speaker",
    "holder",
    "act",
    "text",
  ].includes(heading),
);

export const positionColumns: readonly Column<PositionRow>[] = [
  ["matter", ({ matter }) => matter?.id ?? null],
  ["label", ({ matter }) => matter?.label ?? null],
  ["kind", ({ kind }) => kind],
  ["band", ({ change }) => change?.band ?? null],
  ["score", ({ change }) => change?.score ?? null],
  ["review", ({ change }) => change?.review ?? null],
  ...prefixColumns("before", ({ before }) => before),
  ...prefixColumns("after", ({ after }) => after),
  ["figureBefore", ({ change }) => foldFigure(change?.figures?.before)],
  ["figureAfter", ({ change }) => foldFigure(change?.figures?.after)],
  ["dateBefore", ({ change }) => change?.dates?.before.edtf ?? null],
  ["dateAfter", ({ change }) => change?.dates?.after.edtf ?? null],
  ["unread", ({ unread }) => unread ?? null],
  ["because", ({ because }) => joinList(because.map(describeReason))],
  ["said", ({ change }) => change?.said ?? null],
  ["note", ({ change }) => (change?.note === undefined ? null : foldLines(change.note))],
];

function prefixColumns(
  prefix: string,
  side: (row: PositionRow) => Statement | undefined,
): readonly Column<PositionRow>[] {
  return sideColumns.map(([heading, cell]): Column<PositionRow> => {
    const prefixed = `${prefix}${heading.charAt(0).toUpperCase()}${heading.slice(1)}`;
    return [
      prefixed,
      (row) => {
        const statement = side(row);
        return statement === undefined ? null : cell(statement);
      },
    ];
  });
}

function foldFigure(figure: Quantity | undefined): Cell {
  return figure === undefined ? null : foldLines(figure.text);
}

function joinList(items: readonly string[]): string {
  return items.join(listGap);
}
