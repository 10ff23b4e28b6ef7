import { type ExtractedText, extractText, UnreadableError } from "@onrecord/readers";
import type { Stage } from "../stage.ts";

type Content = {
  readonly bytes: Uint8Array;
  /** It may tell the format. */
  readonly path: string | null;
  /** Where it is known already. */
  readonly format: string | null;
};

/** The text, or why there is none. */
type Extracted =
  | { readonly text: ExtractedText }
  | { readonly unreadable: { readonly says: string; readonly line: number | null } };

/** Takes the text out of a file of any format. */
export const extractContent: Stage<Content, Extracted> = {
  name: "extract-content",
  run: async ({ bytes, path, format }) => {
    const named = { ...(path === null ? {} : { path }), ...(format === null ? {} : { format }) };
    try {
      return { text: await extractText(bytes, named) };
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return { unreadable: { says: error.message, line: error.line } };
    }
  },
};
