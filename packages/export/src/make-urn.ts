import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * A name that is the same whenever the same parts are named: a UUID of version 8 (RFC 9562), made from their SHA-256.
 *
 * Feeds, calendars and annotations are known again by such names, and we own no domain to make others from.
 */
export function makeUuid(parts: readonly string[]): string {
  const digest = sha256(toBytes(JSON.stringify(parts))).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(digest);
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([start, end]) => hex.slice(start, end))
    .join("-");
}

export function makeUrn(parts: readonly string[]): string {
  return `urn:uuid:${makeUuid(parts)}`;
}

/** Two bytes for each code unit: whatever a text holds, it has one form. */
function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit >> 8;
    bytes[index * 2 + 1] = unit & 0xff;
  }
  return bytes;
}
