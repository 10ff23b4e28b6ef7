/** Words before "3:1" or "four to one" that make it a ratio and not a verse, an hour or a result. */
export const ratioCues: readonly string[] = [
  "ratio",
  "ratios",
  "margin",
  "margins",
  "odds",
  "outnumber",
  "outnumbers",
  "outnumbered",
  "outnumbering",
  "outvoted",
  "majority",
  "leverage",
  "gearing",
];

/** What follows "half" where it is a share: half the members, half our schools. */
export const shareMarks: readonly string[] = [
  "the",
  "all",
  "its",
  "their",
  "our",
  "his",
  "her",
  "my",
  "your",
  "these",
  "those",
];

/** Wholes that a share is told of ("eight of ten voters"); of other numbers both are counts ("3 of 11 applications"). */
export const roundWholes: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 20, 50, 100, 1000];

/** "Half the battle" and its like are manners of speaking. */
export const idleHalves: readonly string[] = ["battle", "fun", "point", "story", "trouble"];
