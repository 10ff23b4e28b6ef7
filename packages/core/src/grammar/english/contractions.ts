/** Short forms and the words they stand for; the apostrophe is straight. */
export const contractions: {
  /** What is left before n't, where it is no word: "won't" is "wo" and "n't". */
  readonly beforeNot: Readonly<Record<string, string>>;
  /** `'s` is not here: what it stands for depends on the word before it. */
  readonly endings: Readonly<Record<string, string>>;
} = {
  beforeNot: { wo: "will", ca: "can", sha: "shall", ai: "is" },
  endings: { "'ll": "will", "'ve": "have", "'re": "are", "'d": "would", "'m": "am" },
};
