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

/** Nouns for what was promised: “the pledge to dredge the bay”. */
export const promiseNouns: readonly string[] =
  "promise promises pledge pledges vow vows commitment commitments undertaking undertakings guarantee guarantees".split(
    " ",
  );

/** What is done to a promise that is carried out: each verb as it is told, and its base behind “did not”. */
export const keepingVerbs: Readonly<Record<string, string>> = {
  kept: "keep",
  honoured: "honour",
  honored: "honor",
  fulfilled: "fulfil",
  met: "meet",
  delivered: "deliver",
  redeemed: "redeem",
};

/** What is done to a promise that is not. */
export const breakingVerbs: readonly string[] =
  "broke broken betrayed abandoned ditched dropped shelved forgotten missed".split(" ");

/** Phrases in which such a word tells of no outcome. */
export const harmlessOutcomes: readonly string[] = [
  "met with",
  ...breakingVerbs.map((verb) => `not been ${verb}`),
];

/** Words that may stand between an auxiliary and its verb, beside those in “-ly”. */
export const verbAdverbs: readonly string[] =
  "already now also since indeed therefore still even ever just both soon then later".split(" ");

/** Words that send what is told back behind the promise: what others did before is no outcome of it. */
export const earlierCues: readonly string[] = [
  "previous",
  "previously",
  "former",
  "formerly",
  "predecessor",
  "predecessors",
  "last government",
  "before us",
  "in the past",
  "until now",
];

/** Verbs whose past looks like their present. */
export const unchangingVerbs: readonly string[] = "cut set put shut let split spread".split(" ");
