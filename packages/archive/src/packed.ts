import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** A text as it lies in a store, with a checksum of its name and itself. */
export type Packed = { readonly sum: Uint8Array; readonly bytes: Uint8Array };

export function pack(name: string, text: string): Packed {
  // What is kept repeats itself so much that the quickest way to pack it makes a tenth of it.
  const bytes = deflateRawSync(text, { level: 1 });
  return { sum: sumOf(name, bytes), bytes };
}

/** The text; null where anything of it is not as it was. */
export function unpack(name: string, { sum, bytes }: Packed): string | null {
  if (Buffer.compare(sum, sumOf(name, bytes)) !== 0) return null;
  return inflateRawSync(bytes).toString("utf8");
}

function sumOf(name: string, bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(name).update("\0").update(bytes).digest().subarray(0, 16);
}
