import { holdsEntry, isZip } from "../archive/zip-names.ts";
import type { DocumentReader } from "../document-reader.ts";

/** Electronic books and brochures. */
export const epub: DocumentReader = {
  name: "epub",
  mediaTypes: ["application/epub+zip"],
  extensions: [".epub"],
  isBinary: true,
  recognises: (bytes) => isZip(bytes) && holdsEntry(bytes, "META-INF/container.xml"),
  read: async (bytes) => (await import("../epub/read-epub.ts")).readEpub(bytes),
};
