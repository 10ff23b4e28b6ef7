/** Where a result goes. */
export type Result = {
  /** Writes a piece, in UTF-8 where it is bytes; false when nobody reads any more. */
  readonly write: (piece: string | Uint8Array) => Promise<boolean>;
  /** Completes it. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing of it behind, where that is possible. */
  readonly discard: () => Promise<void>;
};
