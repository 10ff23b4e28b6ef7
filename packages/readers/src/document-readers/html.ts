import { decodeStart } from "../bytes/decode-start.ts";
import type { DocumentReader } from "../document-reader.ts";

const opening =
  /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype html|html)\b/i;

/** Web pages: their main text, and what their data says of date, author and publisher. */
export const html: DocumentReader = {
  name: "html",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  extensions: [".html", ".htm", ".xhtml"],
  isBinary: false,
  recognises: (bytes) => opening.test(decodeStart(bytes)),
  read: async (bytes) => (await import("../html/read-html.ts")).readHtml(bytes),
};
