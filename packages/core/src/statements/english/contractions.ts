/** Short forms and the words they stand for. `'s` after a pronoun is "is"; after a noun it is a possessive. */
export const contractions: {
  readonly whole: Readonly<Record<string, readonly string[]>>;
  readonly endings: readonly (readonly [ending: string, meaning: string])[];
} = {
  whole: {
    "won't": ["will", "not"],
    "can't": ["can", "not"],
    "shan't": ["shall", "not"],
    "let's": ["let", "us"],
    "i'm": ["i", "am"],
    "it's": ["it", "is"],
    "that's": ["that", "is"],
    "there's": ["there", "is"],
    "he's": ["he", "is"],
    "she's": ["she", "is"],
    "what's": ["what", "is"],
    "who's": ["who", "is"],
  },
  endings: [
    ["n't", "not"],
    ["'ll", "will"],
    ["'ve", "have"],
    ["'re", "are"],
    ["'d", "would"],
  ],
};
