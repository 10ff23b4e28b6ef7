/**
 * Statements of the two sides that belong together, as indices; several on a side where a sentence was split or
 * sentences were merged. `score` is 0 to 1.
 */
export type Link = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly score: number;
};
