/** One number as written, from token `first` to before token `next`. */
export type Numeral = {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** In figures ("480"), or in words ("twenty thousand"). */
  readonly written: "figures" | "words";
  /** What its scale word multiplied by ("million"), else 1. */
  readonly scale: number;
};

/** Part of a number, and the token after it. */
export type Part = { readonly value: number; readonly next: number };
