import { writeParquet } from "@onrecord/archive/parquet";
import { parquetColumns, type StatementRow } from "./parquet-columns.ts";
import { readStatement } from "./read-statement.ts";

/** The Parquet file of statements that come as JSON Lines, each piece whole lines. */
export function packLines(pieces: AsyncIterable<string | Uint8Array>): AsyncIterable<Uint8Array> {
  return writeParquet(parquetColumns, rowsOf(pieces));
}

async function* rowsOf(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<StatementRow> {
  for await (const piece of pieces) {
    const text = typeof piece === "string" ? piece : Buffer.from(piece).toString("utf8");
    for (const line of text.split("\n")) {
      if (line !== "") yield { statement: readStatement(line), line };
    }
  }
}
