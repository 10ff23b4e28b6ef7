import type { Span } from "../data.ts";

/** Something in a document that could not be read as meant; it becomes a message on the file. */
export type Problem = {
  readonly ruleId: string;
  readonly reason: string;
  /** Where in the text, or null when it is not in the text (a file's name, an option). */
  readonly span: Span | null;
};
