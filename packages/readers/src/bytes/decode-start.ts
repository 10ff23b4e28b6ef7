const length = 2048;

/** The first bytes as characters of one byte each, without a byte order mark: enough for signs that are ASCII in any encoding. */
export function decodeStart(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes.subarray(0, length)) text += String.fromCharCode(byte);
  return text.replace(/^\u00ef\u00bb\u00bf/, "");
}
