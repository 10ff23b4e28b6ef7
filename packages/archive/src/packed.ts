import { createHash } from "node:crypto";
import zlib from "node:zlib";

/** A text as it lies in a store, with a checksum of its name and itself. */
export type Packed = { readonly sum: Uint8Array; readonly bytes: Uint8Array };

/** Whether this Node has what packs texts quickest; none before 22.15 has. */
export function canPack(): boolean {
  return "zstdCompressSync" in zlib;
}

export function pack(name: string, text: string): Packed {
  // What is kept repeats itself so much that the quickest way to pack it makes a tenth of it.
  const bytes = zlib.zstdCompressSync(text, {
    params: { [zlib.constants.ZSTD_c_compressionLevel]: 1 },
  });
  return { sum: sumOf(name, bytes), bytes };
}

/** The text in UTF-8; null where anything of it is not as it was. */
export function unpack(name: string, { sum, bytes }: Packed): Uint8Array | null {
  if (Buffer.compare(sum, sumOf(name, bytes)) !== 0) return null;
  return zlib.zstdDecompressSync(bytes);
}

function sumOf(name: string, bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(name).update("\0").update(bytes).digest().subarray(0, 16);
}
