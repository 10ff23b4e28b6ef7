import { readText } from "../bytes/read-text.ts";
import type { DocumentReader } from "../document-reader.ts";

/** Plain text, which core reads itself. */
export const plainText: DocumentReader = {
  name: "text",
  mediaTypes: ["text/plain"],
  extensions: [".txt", ".text"],
  isBinary: false,
  recognises: () => false,
  read: async (bytes) => Promise.resolve(readText(bytes, "text")),
};
