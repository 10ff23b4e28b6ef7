import { utf8ToBytes } from "@noble/hashes/utils.js";

const highestAscii = 0x7f;
const highestTwoBytes = 0x7ff;

/** The bytes of a text in UTF-8; a lone surrogate is U+FFFD. Faster than the platform's encoder for a sentence or two. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= highestAscii) bytes[length++] = code;
    else if (code <= highestTwoBytes) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else if (code >= 0xd800 && code <= 0xdfff) return utf8ToBytes(text);
    else {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}
