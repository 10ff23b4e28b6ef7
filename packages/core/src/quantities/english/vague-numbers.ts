/** Plurals that count roughly: so many at least, and fewer than the next word that a writer would have reached for. */
export const vaguePlurals: Readonly<Record<string, readonly [unit: number, below: number]>> = {
  dozens: [12, 100],
  hundreds: [100, 1e3],
  thousands: [1e3, 1e6],
  millions: [1e6, 1e9],
  billions: [1e9, 1e12],
  trillions: [1e12, 1e15],
};

/** Plurals that only count before "of": "tens of thousands", "scores of tents"; tens may be bank notes, scores results. */
export const vaguePluralsBeforeOf: Readonly<
  Record<string, readonly [unit: number, below: number]>
> = {
  tens: [10, 100],
  scores: [20, 100],
};

/** Words before a scale word ("several hundred"), and the fewest and the most that they mean. */
export const vagueTimes: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  "a few": [2, 9],
  few: [2, 9],
  several: [3, 9],
  "a couple of": [2, 2],
  "a couple": [2, 2],
};

/** Words before "scores of" that make them results: test scores of pupils. */
export const scoreWords: readonly string[] = [
  "test",
  "exam",
  "examination",
  "credit",
  "average",
  "mean",
  "high",
  "higher",
  "highest",
  "low",
  "lower",
  "lowest",
  "good",
  "better",
  "poor",
  "the",
  "their",
  "its",
  "these",
  "reading",
  "math",
  "maths",
  "literacy",
];
