import { readText } from "../bytes/read-text.ts";
import type { DocumentReader } from "../document-reader.ts";

/** Markdown, which core reads itself. */
export const markdown: DocumentReader = {
  name: "markdown",
  mediaTypes: ["text/markdown"],
  extensions: [".md", ".markdown"],
  isBinary: false,
  recognises: () => false,
  read: async (bytes) => Promise.resolve(readText(bytes, "markdown")),
};
