/** Words and phrases by which a speaker binds themselves, from firm to loose. */
export const firmCues: readonly string[] = [
  "will",
  "shall",
  "must",
  "guarantee",
  "guarantees",
  "commit to",
  "committed to",
  "legislate",
  "enshrine",
  "pledge to",
  "promise to",
  "is required to",
  "are required to",
];
export const aimingCues: readonly string[] = [
  "aim to",
  "aims to",
  "aiming to",
  "seek to",
  "seeks to",
  "intend to",
  "intends to",
  "plan to",
  "plans to",
  "work to",
  "work towards",
  "strive to",
  "try to",
  "want to",
  "wants to",
  "should",
  "expect to",
  "our ambition",
  "our aim",
  "our goal",
];
export const consideringCues: readonly string[] = [
  "may",
  "might",
  "could",
  "consider",
  "considers",
  "considering",
  "explore",
  "examine",
  "look at",
  "hope to",
  "hopes to",
  "would like to",
  "in principle",
  "eventually",
  "over time",
];

/** Words that make a commitment depend on something. */
export const conditionCues: readonly string[] = [
  "if",
  "unless",
  "provided that",
  "provided",
  "subject to",
  "as long as",
  "so long as",
  "on condition that",
  "where appropriate",
  "when appropriate",
  "where possible",
  "where allowable",
  "to the extent",
  "to the fullest extent permitted",
  "where permitted",
  "when conditions allow",
  "when resources allow",
];

/** Phrases in which such a word is no condition. */
export const unconditionalPhrases: readonly string[] = [
  ..."by to in for with as under via through".split(" ").map((word) => `provided ${word}`),
  ..."be is are was were as been information services service not otherwise"
    .split(" ")
    .map((word) => `${word} provided`),
  "as if",
  "ask if",
  "even if",
  "if any",
  "if different",
  // Whoever asks for votes promises for that case anyway.
  "if elected",
  "if re elected",
  "if we are elected",
  "if we are re elected",
  "if we win",
];

/** Words that narrow what is meant, and words that widen it. */
export const narrowingCues: readonly string[] = [
  "some",
  "certain",
  "generally",
  "mainly",
  "mostly",
  "predominantly",
  "partially",
  "partly",
  "limited",
  "except",
  "excluding",
  "a proportion of",
];
export const wideningCues: readonly string[] = [
  "all",
  "every",
  "any",
  "fully",
  "without exception",
  "regardless",
];

/** Phrases in which such a word narrows and widens nothing. */
export const harmlessPhrases: readonly string[] = [
  "some time",
  "any time",
  "at all",
  "above all",
  "after all",
  "first of all",
  "every year",
  "not limited to",
];

/** Plans that are not the speaker's own bind nobody: “we oppose plans to …”. */
export const othersPlans: readonly string[] =
  "oppose opposes opposing reject scrap abandon cancel drop stop any their its his her"
    .split(" ")
    .map((word) => `${word} plans to`);
