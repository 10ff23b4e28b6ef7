import * as zlib from "node:zlib";
import {
  asyncBufferFromFile,
  type Compressors,
  parquetMetadataAsync,
  parquetReadObjects,
} from "hyparquet";
import { CollectionError } from "../collection/collection-error.ts";

/** What a file may claim that one page unpacks to. */
const mostBytes = 1_073_741_824;

const limits = { maxOutputLength: mostBytes };

/** Snappy is the library's own; Node before 22.15 has no Zstandard. */
const compressors: Compressors = {
  GZIP: (input) => zlib.gunzipSync(input, limits),
  BROTLI: (input) => zlib.brotliDecompressSync(input, limits),
  ...("zstdDecompressSync" in zlib
    ? { ZSTD: (input: Uint8Array) => zlib.zstdDecompressSync(input, limits) }
    : {}),
};

/** Rows that are read at once. */
const most = 20_000;

/**
 * The texts in one column of a Parquet file; null for what is none.
 *
 * @throws CollectionError where the file is no Parquet, or has no such column.
 */
export async function* readParquetColumn(
  path: string,
  name: string,
): AsyncGenerator<string | null, void, undefined> {
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    if (!metadata.schema.some((element) => element.name === name)) {
      throw new CollectionError(`expected a column ${JSON.stringify(name)}`);
    }
    let start = 0;
    for (const { num_rows: count } of metadata.row_groups) {
      const end = start + Number(count);
      for (; start < end; start += most) {
        // oxlint-disable-next-line no-await-in-loop -- memory holds a part of a group
        const rows = await parquetReadObjects({
          file,
          metadata,
          columns: [name],
          rowStart: start,
          rowEnd: Math.min(end, start + most),
          compressors,
        });
        for (const row of rows) yield textOf(row[name]);
      }
      start = end;
    }
  } catch (error) {
    if (error instanceof CollectionError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CollectionError(`this Parquet file cannot be read: ${why}`, { cause: error });
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
