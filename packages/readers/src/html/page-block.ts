import type { Element } from "./element.ts";

/** An element that holds words of its own, and not only those of elements below it that begin blocks. */
export type PageBlock = {
  readonly element: Element;
  /** The elements that it lies in, innermost last. */
  readonly ancestors: readonly Element[];
  readonly words: number;
  readonly linked: number;
  /** Why it is no part of the document; null if it is one. */
  readonly aside: string | null;
};
