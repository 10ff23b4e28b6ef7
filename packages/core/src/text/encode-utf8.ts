import { utf8ToBytes } from "@noble/hashes/utils.js";

const highestAscii = 0x7f;
const highestTwoBytes = 0x7ff;

/**
 * Makes an encoder of texts into UTF-8; a lone surrogate is U+FFFD. The bytes hold until the next call.
 *
 * For a sentence or two, asking the engine for room takes longer than writing the bytes does, so they share it.
 */
export function createUtf8Encoder(): (text: string) => Uint8Array {
  let room = new Uint8Array(1024);
  return (text) => {
    if (text.length * 3 > room.length) room = new Uint8Array(text.length * 6);
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code <= highestAscii) room[length++] = code;
      else if (code <= highestTwoBytes) {
        room[length++] = 0xc0 | (code >> 6);
        room[length++] = 0x80 | (code & 0x3f);
      } else if (code >= 0xd800 && code <= 0xdfff) return utf8ToBytes(text);
      else {
        room[length++] = 0xe0 | (code >> 12);
        room[length++] = 0x80 | ((code >> 6) & 0x3f);
        room[length++] = 0x80 | (code & 0x3f);
      }
    }
    return room.subarray(0, length);
  };
}
