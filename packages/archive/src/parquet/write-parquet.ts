import { gzipSync } from "node:zlib";
import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ParquetColumn, ParquetValue } from "./parquet-column.ts";

/** Rows that are written at once: few enough for the memory, enough for what they have in common to be packed. */
const groupSize = 20_000;

/**
 * A Parquet file, piece by piece: a row group after the other, packed with gzip, which every reader knows.
 *
 * https://parquet.apache.org/docs/file-format/
 */
export async function* writeParquet<Row>(
  columns: readonly ParquetColumn<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.flatMap(({ name, type }) => schemas[type](name)),
    ],
    codec: "GZIP",
    compressors: { GZIP: (input) => gzipSync(input, { level: 1 }) },
    createdBy: "onrecord",
  });
  const take = (): Uint8Array => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return piece;
  };
  let group: Row[] = [];
  const write = async (): Promise<void> => {
    await writer.write({
      columnData: columns.map((column) => ({ name: column.name, data: cellsOf(column, group) })),
      rowGroupSize: groupSize,
    });
    group = [];
  };
  for await (const row of rows) {
    group.push(row);
    if (group.length < groupSize) continue;
    await write();
    yield take();
  }
  if (group.length > 0) await write();
  await writer.finish();
  yield take();
}

function cellsOf<Row>(column: ParquetColumn<Row>, rows: readonly Row[]): unknown[] {
  if (column.type !== "day") return rows.map((row) => column.cell(row));
  return rows.map((row) => dateOf(column.cell(row)));
}

/** As the writer takes it; null where it is none of its days. */
function dateOf(day: string | null): Date | null {
  const [, year, month, date] = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day ?? "") ?? [];
  if (year === undefined) return null;
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return Number.isNaN(time.getTime()) ? null : time;
}

const schemas: Readonly<Record<keyof ParquetValue, (name: string) => SchemaElement[]>> = {
  string: (name) => [text(name)],
  integer: (name) => [{ name, type: "INT32", repetition_type: "OPTIONAL" }],
  boolean: (name) => [{ name, type: "BOOLEAN", repetition_type: "OPTIONAL" }],
  day: (name) => [{ name, type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" }],
  strings: (name) => [
    { name, converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    text("element"),
  ],
};

function text(name: string): SchemaElement {
  return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" };
}
