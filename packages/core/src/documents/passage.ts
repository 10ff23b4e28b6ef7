import type { Block } from "../data.ts";
import type { Problem } from "./problem.ts";

/** A block with what only reading the document needs to know about it. */
export type Passage = {
  readonly block: Block;
  /** Its words, as the parts give them. */
  readonly text: string;
  /** All of its words are the text of links. */
  readonly linked: boolean;
};

/** Markup that holds no running words: code, raw HTML. */
export type Unread = {
  readonly span: readonly [start: number, end: number];
  readonly says: string;
};

/** What a format makes of a source: its blocks in order, and what it did not take for words. */
export type Content = {
  readonly passages: readonly Passage[];
  readonly unread: readonly Unread[];
  readonly problems: readonly Problem[];
};

/** The words of a passage, or "" where there is none. */
export const wordsOf = (passage: Passage | undefined): string => passage?.text.trim() ?? "";
