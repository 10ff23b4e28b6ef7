import { type Document, readDocument, type ReadOptions } from "@onrecord/core";
import { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { extractText } from "./extract-text.ts";

/** What the caller knows better than the document; `format` is the name of one of the {@link documentReaders}. */
export type ReadBytesOptions = Omit<ReadOptions, "extracted">;

/**
 * Reads a document in any format that is read: HTML, Word, PDF, EPUB, mail, Markdown or plain text.
 *
 * All offsets are into the document's `text`, which is the text as it was extracted. What the document gets wrong
 * becomes a message, and reading goes on.
 *
 * @throws {UnreadableError} (the promise rejects) if the bytes hold no text that can be read: the message says why.
 * @throws {RangeError} if `date` or `on` is no date, or `format` no format.
 *
 * @example
 * const page = new TextEncoder().encode("<h1>A letter</h1><p>We will build homes.</p>");
 * const { document } = await readBytes(page, { path: "2016-09-15-letter.html" });
 * document.title; // "A letter"
 */
export async function readBytes(
  bytes: Uint8Array,
  options: ReadBytesOptions = {},
): Promise<{ readonly document: Document; readonly messages: readonly VFileMessage[] }> {
  const { text, format, extracted, remarks } = await extractText(bytes, options);
  const file = new VFile({ value: text });
  for (const { reason, ruleId, isLoss } of remarks) {
    const about = { ruleId, source: "onrecord" };
    if (isLoss) file.message(reason, about);
    else file.info(reason, about);
  }
  const document = readDocument(file, {
    ...options,
    format,
    ...(extracted === null ? {} : { extracted }),
  });
  return { document, messages: file.messages };
}
