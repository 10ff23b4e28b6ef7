import type { ExtractedText } from "@onrecord/readers";
import type { DocumentFacts } from "../config/config.ts";
import type { FoundDocument } from "./found-document.ts";

/** Where one document comes from, and what came along with it. */
export type Source = {
  readonly kind: "source";
  readonly found: FoundDocument;
  /** The document's own id: that of the file, or the one a line of JSON gives. */
  readonly id: string;
  /** Null where the document is not a file of its own. */
  readonly path: string | null;
  /** How messages name it. */
  readonly place: string;
  readonly facts: DocumentFacts;
  /** Null where it is yet to be read from the file. */
  readonly content: ExtractedText | null;
};
