import type { DocumentReader } from "./document-reader.ts";
import { html } from "./document-readers/html.ts";
import { markdown } from "./document-readers/markdown.ts";
import { plainText } from "./document-readers/plain-text.ts";

/**
 * Every format that is read. The first that recognises the bytes reads them; the last reads what none recognises.
 *
 * @example
 * documentReaders.flatMap(({ extensions }) => extensions).includes(".html"); // true
 */
export const documentReaders: readonly DocumentReader[] = [html, markdown, plainText];
