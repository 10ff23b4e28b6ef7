import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encodeUtf8 } from "../text/encode-utf8.ts";

const idBytes = 8;

/**
 * Names statements by their document, their words and which occurrence of those words it is, so that an edit elsewhere
 * in the document keeps the name. 16 hexadecimal digits of SHA-256: among a hundred million statements a clash has a
 * chance of about 1 in 4,000.
 */
export function identifyStatements(document: string): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const occurrence = (seen.get(text) ?? 0) + 1;
    seen.set(text, occurrence);
    const digest = sha256(encodeUtf8(JSON.stringify([document, text, occurrence])));
    return bytesToHex(digest.subarray(0, idBytes));
  };
}
