import { decodeBytes } from "../bytes/decode-bytes.ts";
import { decodeStart } from "../bytes/decode-start.ts";
import type { Remark } from "../document-reader.ts";
import { UnreadableError } from "../unreadable-error.ts";

const declared =
  /<(?:meta\b[^<>]{0,300}?charset|\?xml[^<>]{0,100}?encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

/**
 * A page as characters: as UTF-8 or by its byte order mark where it is sound so, whatever it declares, for no other
 * encoding looks like UTF-8 by chance; else by the encoding that it declares, else as Windows-1252, as browsers do.
 */
export function decodeHtml(bytes: Uint8Array): {
  readonly text: string;
  readonly remarks: readonly Remark[];
} {
  const decoded = decodeBytes(bytes);
  if (decoded.text !== null) return { text: decoded.text, remarks: [] };
  // What is no text in any encoding, such as an image by the name of a page.
  if (decoded.line === null) throw new UnreadableError(decoded.problem);
  const label = declared.exec(decodeStart(bytes))?.[1];
  const text = createDecoder(label ?? "windows-1252").decode(bytes);
  if (label === undefined) {
    const reason = "declares no encoding and is not UTF-8: read as Windows-1252, as browsers do";
    return { text, remarks: [{ ruleId: "encoding", reason, isLoss: false }] };
  }
  const lost = text.split("\uFFFD").length - 1;
  if (lost === 0) return { text, remarks: [] };
  const reason = `${lost} characters are not ${label}, the encoding that it declares: read as \uFFFD`;
  return { text, remarks: [{ ruleId: "encoding", reason, isLoss: true }] };
}

function createDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
