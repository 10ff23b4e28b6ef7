import type { Statement } from "@onrecord/core";
import type { Term } from "../text/terms.ts";
import type { Wording } from "../text/wording.ts";

/** A statement as the stages compare it; read once, whatever it is compared with. */
export type Reading = {
  readonly statement: Statement;
  /** Whose position it is, in a form that can be compared; null when unknown. */
  readonly holder: string | null;
  readonly wording: Wording;
  /** What it is about; figures and dates are masked. */
  readonly terms: readonly Term[];
};

/** What is known of the terms of one collection. */
export type TermWeights = {
  /** How much a term counts, 0 and up: rare terms more. */
  readonly weigh: (term: Term) => number;
  /** Rare enough here to hold a matter together. */
  readonly telling: (term: Term) => boolean;
};
