/** Phrases by which somebody is said not to have kept a promise, or not fully: who, stands before them. */
export const failingCues: readonly string[] = [
  "broke its promise",
  "broke their promise",
  "broken its promise",
  "broken their promise",
  "failed to",
  "fails to",
  "failure to",
  "has failed",
  "have failed",
  "missed its target",
  "missed the target",
  "missed the deadline",
  "fell short",
  "fallen short",
  "falls short",
  "reneged",
  "abandoned its promise",
];

/** Words for those who promise, where they are not named. */
export const promiserWords: readonly string[] = [
  "government",
  "governments",
  "ministers",
  "administration",
  "party",
  "council",
  "committee",
  "board",
  "company",
  "it",
  "they",
  "he",
  "she",
];

/** Phrases that tell that a promise was not kept, whoever gave it. */
export const unmetCues: readonly string[] = [
  "broken promise",
  "broken promises",
  "never delivered",
  "not delivered",
  "not been delivered",
  "not so far delivered",
  "not yet delivered",
  "yet to be delivered",
  "yet to",
  "not met",
  "not been met",
  "not kept",
  "not been kept",
  "unlikely to be met",
  "will not be met",
  "behind schedule",
  "has not happened",
  "have not been",
  "has not been",
];

/** Phrases that tell that it was. */
export const metCues: readonly string[] = [
  "as promised",
  "have already done so",
  "has already done so",
  "as we promised",
  "kept our promise",
  "kept its promise",
  "delivered on",
  "promise kept",
  "has been met",
  "have been met",
  "was met",
  "met the target",
  "met its target",
  "ahead of schedule",
];

/** What is told as done by verbs like these was a plan before: “we have banned …”. */
export const doneVerbs: readonly string[] =
  "banned abolished introduced delivered passed established created implemented enacted legislated completed achieved launched scrapped ended concluded".split(
    " ",
  );

/** Words between “have” and what was done. */
export const perfectAdverbs: readonly string[] = [
  "already",
  "now",
  "also",
  "been",
  "since",
  "successfully",
  "be",
  "finally",
];
