import { holdsEntry, isZip } from "../archive/zip-names.ts";
import type { DocumentReader } from "../document-reader.ts";

/** Word documents. */
export const docx: DocumentReader = {
  name: "docx",
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  extensions: [".docx"],
  isBinary: true,
  recognises: (bytes) => isZip(bytes) && holdsEntry(bytes, "word/document.xml"),
  read: async (bytes) => (await import("../docx/read-docx.ts")).readDocx(bytes),
};
