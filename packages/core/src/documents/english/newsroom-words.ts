/** What is done in a newsroom, as credits under an article say it, in small letters. */
export const newsroomWork: readonly string[] = [
  "compiled",
  "editing",
  "interview",
  "photography",
  "produced",
  "reporting",
  "research",
  "translated",
  "translation",
  "writing",
];

/** What else such credits are made of besides names, in small letters. */
export const creditWords: ReadonlySet<string> = new Set([
  "additional",
  "and",
  "at",
  "by",
  "for",
  "from",
  "in",
  "of",
  "the",
  "with",
]);

/** What an article calls itself. */
export const articleNouns: readonly string[] = [
  "article",
  "blog",
  "column",
  "dispatch",
  "feature",
  "page",
  "piece",
  "post",
  "report",
  "series",
  "story",
];

/** What was done to an article after it was published. */
export const revisions: readonly string[] = [
  "amended",
  "changed",
  "corrected",
  "edited",
  "modified",
  "republished",
  "revised",
  "updated",
];

/** Words of a revision note that tells what was wrong, or what is right: then it is content and stays. */
export const correctionWords: readonly string[] = [
  "according",
  "actually",
  "clarify",
  "correct",
  "earlier",
  "erroneously",
  "error",
  "because",
  "incorrectly",
  "instead",
  "misstated",
  "mistake",
  "not",
  "original",
  "originally",
  "previous",
  "previously",
  "rather",
  "said",
  "should",
  "that",
  "wrong",
  "wrongly",
];
