import { decodeStart } from "../bytes/decode-start.ts";
import type { DocumentReader } from "../document-reader.ts";

/** PDF with a text layer. */
export const pdf: DocumentReader = {
  name: "pdf",
  mediaTypes: ["application/pdf"],
  extensions: [".pdf"],
  isBinary: true,
  recognises: (bytes) => /^\s{0,20}%PDF-\d/.test(decodeStart(bytes.subarray(0, 32))),
  read: async (bytes) => (await import("../pdf/read-pdf.ts")).readPdf(bytes),
};
