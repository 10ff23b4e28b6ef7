/** A stage whose time is told for inputs of which each is twice as long as the one before. */
export type GrowingStage = {
  readonly name: string;
  /** Sentences of the shortest input. */
  readonly sentences: number;
  /** Makes the input; what it gives works through that input, and what comes of it is thrown away. */
  readonly prepare: (sentences: number) => () => unknown;
};
