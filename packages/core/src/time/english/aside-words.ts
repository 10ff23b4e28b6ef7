/** Before a time: from then on until the story's own time, which stays where it is. */
export const sinceWords: readonly string[] = ["since"];

/** Before a time, or a few words before it: how long something lasted, which is further than the story has come. */
export const limitWords: readonly string[] = ["until", "till"];

/** A few words before a time that something is held against. */
export const comparisonWords: readonly string[] = [
  "than",
  "compared",
  "opposed",
  "unlike",
  "versus",
  "like",
];

/** What stands before a thing that is called by its year: "the 1902 pact", "his 1921 book". */
export const determiners: readonly string[] = [
  "the",
  "a",
  "an",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "'s",
  "this",
  "that",
  "these",
  "those",
  "and",
];

/** Words after a year that begin something new, so that the year is no part of a name. */
export const wordsAfterYear: readonly string[] = [
  "in",
  "on",
  "at",
  "to",
  "and",
  "or",
  "of",
  "by",
  "with",
  "when",
  "where",
  "while",
  "as",
  "was",
  "were",
  "had",
  "has",
  "have",
  "is",
  "are",
  "that",
  "which",
  "who",
  "the",
  "a",
  "an",
  "he",
  "she",
  "it",
  "they",
  "his",
  "her",
  "their",
  "for",
  "but",
  "until",
  "till",
  "after",
  "before",
  "through",
  "from",
  "saw",
  "under",
  "because",
  "following",
  "despite",
  "there",
  "bc",
  "ad",
  "bce",
  "ce",
];
