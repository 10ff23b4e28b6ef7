import type { Span } from "../data.ts";

/** What one source says within one sentence. Spans are those of the prose. */
export type Proposition = {
  readonly sentence: Span;
  /** From the first to the last word of source, cue and content that stand in the sentence. */
  readonly whole: Span;
  readonly content: readonly Span[];
  /** Index of the attribution that says it, null for the author. */
  readonly attribution: number | null;
};
