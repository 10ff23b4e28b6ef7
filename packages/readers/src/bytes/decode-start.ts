const length = 2048;
const decoder = new TextDecoder("latin1");

/** The first bytes as characters of one byte each, without a byte order mark: enough for signs that are ASCII in any encoding. */
export function decodeStart(bytes: Uint8Array): string {
  return decoder.decode(bytes.subarray(0, length)).replace(/^\u00ef\u00bb\u00bf/, "");
}
