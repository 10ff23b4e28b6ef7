import type { PageTag } from "./page-tag.ts";

/** A line of words as it stands on a page. Lengths are points, from the page's lower left corner. */
export type PageLine = {
  readonly text: string;
  /** Counts from 1. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of its baseline. */
  readonly bottom: number;
  /** Of most of its letters. */
  readonly size: number;
  /** The font of most of its letters; a name without meaning. */
  readonly font: string;
  /** Null where the file says nothing of its structure. */
  readonly tag: PageTag | null;
};

/** A page with its lines in the order of the file, which is that of reading in what programs write. */
export type Page = {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
};
