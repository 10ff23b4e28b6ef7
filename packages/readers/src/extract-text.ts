import { chooseReader } from "./choose-reader.ts";
import type { ExtractedText } from "./document-reader.ts";

/** Where the bytes come from, which may tell their format. */
export type ExtractTextOptions = {
  readonly path?: string;
  /** The name of one of the {@link documentReaders}; by the bytes and the path unless given. */
  readonly format?: string;
};

/**
 * Extracts the text of a file in any format that is read, and what else the file says: the first half of
 * {@link readBytes}, for callers that know more of the document before they read it.
 *
 * @throws {UnreadableError} if the bytes hold no text that can be read.
 * @throws {RangeError} if no format has the name given.
 *
 * @example
 * const { text } = await extractText(new TextEncoder().encode("<h1>A letter</h1><p>We will build homes.</p>"), { format: "html" });
 * text; // "# A letter\n\nWe will build homes.\n"
 */
export async function extractText(
  bytes: Uint8Array,
  { path, format }: ExtractTextOptions = {},
): Promise<ExtractedText> {
  const { reader, remarks } = chooseReader(bytes, format, path);
  const extracted = await reader.read(bytes);
  return { ...extracted, remarks: [...remarks, ...extracted.remarks] };
}
