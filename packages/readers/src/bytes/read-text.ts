import type { ExtractedText } from "../document-reader.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { decodeBytes } from "./decode-bytes.ts";

/** Bytes that are text already. */
export function readText(bytes: Uint8Array, format: ExtractedText["format"]): ExtractedText {
  const decoded = decodeBytes(bytes);
  if (decoded.text === null) throw new UnreadableError(decoded.problem, decoded.line);
  return { text: decoded.text, format, extracted: null, remarks: [] };
}
