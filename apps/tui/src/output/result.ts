/** Where a result goes. */
export type Result = {
  /** Writes a piece; false when nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  /** Completes it. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing of it behind, where that is possible. */
  readonly discard: () => Promise<void>;
};
