import type { DatabaseSync } from "node:sqlite";
import type { CollectedAxis, CollectedMark, CollectedView } from "./collection.ts";
import { keysPerDocument } from "./chunks.ts";
import { createDateFinder } from "./date-numbers.ts";
import { undated } from "./record-tables.ts";

const numbers: Readonly<Record<CollectedAxis, number>> = { "refers-to": 0, "stated-on": 1 };

/** Documents whose ids were just read. */
const mostRemembered = 50_000;

/**
 * Records in time, from a table of places whose rows for one date have the order of the column.
 *
 * Names of tables and columns are ours: nothing of a document gets into a query but as its parameter.
 */
export function viewPlaces(
  database: DatabaseSync,
  { places, order }: { readonly places: string; readonly order: string },
): Pick<CollectedView, "extent" | "inTime" | "undated"> {
  const dateOf = createDateFinder(database);
  const documentOf = createDocumentFinder(database);
  const present = `EXISTS (SELECT 1 FROM ${places} AS p WHERE p.axis = ? AND p.date = d.date)`;
  const listDates = database.prepare(
    `SELECT date, first, last FROM main.dates AS d WHERE ${present} ORDER BY first, last`,
  );
  const readMark = (row: Row): CollectedMark => ({
    key: Number(row["key"]),
    rank: Number(row["rank"]),
    id: unpackId(row["id"]),
    document: documentOf(Math.floor(Number(row["key"]) / keysPerDocument)),
    statedOn: dateOf(Number(row["said"])),
    dates: [dateOf(Number(row["date"]))],
  });
  const listMarks = (axis: number, dates: readonly number[]): readonly CollectedMark[] => {
    const wanted = dates.map(() => "?").join(", ");
    const rows = database
      .prepare(
        `SELECT key, ${order} AS rank, id, said, date FROM ${places} WHERE axis = ? AND date IN (${wanted}) ORDER BY ${order}, at`,
      )
      .iterate(axis, ...dates);
    const marks: CollectedMark[] = [];
    for (const row of rows) {
      const mark = readMark(row);
      const last = marks.at(-1);
      if (last?.key === mark.key)
        marks[marks.length - 1] = { ...last, dates: [...last.dates, ...mark.dates] };
      else marks.push(mark);
    }
    return marks;
  };
  return {
    extent: (axis) => ({
      dates: listDates.all(numbers[axis]).length,
      undated: Number(
        database
          .prepare(`SELECT count(*) AS count FROM ${places} WHERE axis = ? AND date = ${undated}`)
          .get(numbers[axis])?.["count"],
      ),
    }),
    inTime: function* inTime(axis) {
      for (const dates of groupDates(listDates.all(numbers[axis]))) {
        yield listMarks(numbers[axis], dates);
      }
    },
    undated: function* undatedRecords(axis) {
      const rows = database
        .prepare(
          `SELECT key, id FROM ${places} WHERE axis = ? AND date = ${undated} ORDER BY ${order}`,
        )
        .iterate(numbers[axis]);
      for (const { key, id } of rows) yield { key: Number(key), id: unpackId(id) };
    },
  };
}

type Row = Record<string, unknown>;

/** SQLite takes so many parameters; of dates that stand at one place in the order there are never more. */
const mostTogether = 30_000;

/** The numbers of dates that stand at one place in the order. */
function* groupDates(rows: readonly Row[]): Generator<readonly number[], void, undefined> {
  let group: number[] = [];
  let place: string | null = null;
  for (const { date, first, last } of rows) {
    const own = `${String(first)} ${String(last)}`;
    if ((own !== place && group.length > 0) || group.length === mostTogether) {
      yield group;
      group = [];
    }
    place = own;
    group.push(Number(date));
  }
  if (group.length > 0) yield group;
}

function unpackId(id: unknown): string {
  return id instanceof Uint8Array ? Buffer.from(id).toString("hex") : String(id);
}

function createDocumentFinder(database: DatabaseSync): (document: number) => string {
  const select = database.prepare("SELECT id FROM documents WHERE document = ?");
  const remembered = new Map<number, string>();
  return (document) => {
    const known = remembered.get(document);
    if (known !== undefined) return known;
    const id = String(select.get(document)?.["id"] ?? "");
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(document, id);
    return id;
  };
}
