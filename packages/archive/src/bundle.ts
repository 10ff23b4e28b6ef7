import { createHash } from "node:crypto";
import zlib from "node:zlib";

/** Several texts as they lie together in a store, with a checksum. */
export type Bundle = {
  readonly sum: Uint8Array;
  /** Bytes that it unpacks to: in one piece, if that is known before. */
  readonly length: number;
  readonly bytes: Uint8Array;
};

/** Bytes that Zstandard unpacks at once at the least. */
const leastLength = 64;

/** Whether this Node has what packs texts quickest; none before 22.15 has. */
export function canPack(): boolean {
  return "zstdCompressSync" in zlib;
}

/** Packs texts, and before them, in a line of JSON, their names with their lengths in UTF-8. */
export function packBundle(texts: ReadonlyMap<string, string>): Bundle {
  const all = [...texts].map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const index = JSON.stringify(all.map(({ name, bytes }) => [name, bytes.length]));
  const whole = Buffer.concat([Buffer.from(`${index}\n`), ...all.map(({ bytes }) => bytes)]);
  // What is kept repeats itself so much that the quickest way to pack it makes a tenth of it.
  const bytes = zlib.zstdCompressSync(whole, {
    params: { [zlib.constants.ZSTD_c_compressionLevel]: 1 },
  });
  return { sum: sumOf(bytes), length: whole.length, bytes };
}

/** The texts in UTF-8 under their names; null where anything of the bundle is not as it was. */
export function unpackBundle({
  sum,
  length: room,
  bytes,
}: Bundle): ReadonlyMap<string, Uint8Array> | null {
  if (Buffer.compare(sum, sumOf(bytes)) !== 0) return null;
  const whole = zlib.zstdDecompressSync(bytes, { chunkSize: Math.max(room, leastLength) });
  let start = whole.indexOf("\n") + 1;
  const parse: (index: string) => readonly (readonly [name: string, length: number])[] = JSON.parse;
  return new Map(
    parse(whole.toString("utf8", 0, start)).map(([name, length]) => {
      start += length;
      return [name, whole.subarray(start - length, start)];
    }),
  );
}

function sumOf(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest().subarray(0, 16);
}
