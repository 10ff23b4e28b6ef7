import { type ExtractedText, extractText, UnreadableError } from "@onrecord/readers";
import type { Stage } from "../stage.ts";

/** The bytes of a file, with the path that may tell their format. */
type Content = { readonly bytes: Uint8Array; readonly path: string | null };

/** The text, or why there is none. */
type Extracted =
  | { readonly text: ExtractedText }
  | { readonly unreadable: { readonly says: string; readonly line: number | null } };

/** Takes the text out of a file of any format. */
export const extractContent: Stage<Content, Extracted> = {
  name: "extract-content",
  run: async ({ bytes, path }) => {
    try {
      return { text: await extractText(bytes, path === null ? {} : { path }) };
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return { unreadable: { says: error.message, line: error.line } };
    }
  },
};
