import type { Passage } from "./passage.ts";

/** A document's passages, as a rule sees them: the one in question among its neighbours. */
export type Page = {
  readonly passages: readonly Passage[];
  /** How many passages stand above one, date lines and bylines not counted. */
  depth(index: number): number;
  /** Whether words occur in any passage other than the given ones; letters count as written. */
  mentions(words: string, except: ReadonlySet<number>): boolean;
  /** How often a short passage recurs with nothing changed but its figures, and whether the first of them always grows. */
  recurrence(index: number): Recurrence;
};

/** The passages that have the same words around their figures. */
export type Recurrence = { readonly count: number; readonly grows: boolean };

/** Why a passage is not part of the document, in words, and whom it names as the document's author or publisher. */
export type BoilerplateFinding = {
  readonly says: string;
  readonly author?: string;
  readonly publisher?: string;
};

/**
 * A kind of words that belong to the page and not to the document.
 *
 * Setting a statement aside loses it, so a rule speaks only of whole passages and only where nothing else could be meant.
 */
export type BoilerplateRule = {
  readonly name: string;
  /** Looks at a fixed number of neighbours only, so that the work stays linear. */
  find(page: Page, index: number): BoilerplateFinding | null;
};
