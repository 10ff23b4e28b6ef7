import type { QuantityKind } from "../data.ts";
import type { Token } from "../text/tokens.ts";

/** How much. */
export type Amount = {
  readonly min: number;
  readonly max: number;
  /** What the last scale word multiplied by ("million"), else 1. */
  readonly scale: number;
  /** The number itself is vague: "tens of thousands", "several hundred". */
  readonly vague: boolean;
};

/** A number or a range of numbers, from token `first` to before token `next`. */
export type Figure = Amount & {
  readonly first: number;
  readonly next: number;
  readonly written: "figures" | "words";
  /** "between 5 and 10", "200 to 400", "5–10". */
  readonly range: "none" | "words" | "dash";
};

/** What a rule makes of a figure. */
export type Reading = Amount & {
  /** First token of the figure with its unit, and the token after it. */
  readonly first: number;
  readonly next: number;
  /** The token after the thing counted, where a rate ("a year") is looked for. */
  readonly after: number;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly of: string | null;
  /** Only kept if it turns out to share the unit of the figure after it: "from 5" in "from 5 to 10 per cent". */
  readonly doubtful?: true;
};

export type Passage = { readonly text: string; readonly tokens: readonly Token[] };

/**
 * One way of reading a quantity.
 *
 * A rule is asked at every token that may start a quantity, with the figure that starts there or null; it looks to both
 * sides of it, no further than a few words.
 */
export type QuantityRule = {
  readonly name: string;
  read(passage: Passage, at: number, figure: Figure | null): Reading | null;
};

/** The figure's amount, when a unit is worth so many of what is told ("a basis point is 0.01 points"). */
export function amountOf({ min, max, scale, vague }: Amount, worth = 1): Amount {
  return { min: times(min, worth), max: times(max, worth), scale, vague };
}

/** An amount that one number tells. */
export function exactly(value: number): Amount {
  return { min: value, max: value, scale: 1, vague: false };
}

/** 35 basis points are 0.35 and not 0.35000000000000003. */
function times(value: number, worth: number): number {
  return worth === 1 || !Number.isFinite(value) ? value : Number((value * worth).toPrecision(12));
}
