import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { createUtf8Encoder } from "../text/encode-utf8.ts";

const idBytes = 8;

/**
 * Names statements by their document, their words and which occurrence of those words it is, so that an edit elsewhere
 * in the document keeps the name. 16 hexadecimal digits of SHA-256: among a hundred million statements a clash has a
 * chance of about 1 in 4,000.
 */
export function identifyStatements(document: string): (text: string) => string {
  const seen = new Map<string, number>();
  const encode = createUtf8Encoder();
  // What is hashed is the JSON of document, words and occurrence, of which the beginning is always the same.
  const begun = sha256.create().update(encode(`[${JSON.stringify(document)},`));
  const hash = sha256.create();
  const digest = new Uint8Array(hash.outputLen);
  return (text) => {
    const occurrence = (seen.get(text) ?? 0) + 1;
    seen.set(text, occurrence);
    begun
      // oxlint-disable-next-line no-underscore-dangle -- what the library calls cloning into what is there
      ._cloneInto(hash)
      .update(encode(`${JSON.stringify(text)},${occurrence}]`))
      .digestInto(digest);
    return bytesToHex(digest.subarray(0, idBytes));
  };
}
