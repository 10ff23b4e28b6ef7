import type { DocumentReader } from "./document-reader.ts";
import { docx } from "./document-readers/docx.ts";
import { epub } from "./document-readers/epub.ts";
import { html } from "./document-readers/html.ts";
import { mail } from "./document-readers/mail.ts";
import { markdown } from "./document-readers/markdown.ts";
import { pdf } from "./document-readers/pdf.ts";
import { plainText } from "./document-readers/plain-text.ts";

/**
 * Every format that is read. The first that recognises the bytes reads them; the last reads what none recognises.
 *
 * @example
 * documentReaders.flatMap(({ extensions }) => extensions).includes(".docx"); // true
 */
export const documentReaders: readonly DocumentReader[] = [
  html,
  docx,
  pdf,
  epub,
  mail,
  markdown,
  plainText,
];
