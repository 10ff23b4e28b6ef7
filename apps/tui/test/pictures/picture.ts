/** A screen of the real program, for the README. */
export type Picture = {
  /** Of its file. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly says: string;
  readonly columns: number;
  readonly rows: number;
  /** What is typed, one after the other, each once the screen shows the words before it. */
  readonly steps: readonly (readonly [shows: string, keys: string])[];
  /** On the screen that is drawn. */
  readonly shows: string;
};
