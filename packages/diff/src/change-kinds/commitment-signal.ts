/** One sign that a commitment became firmer or wider, or softer or narrower. */
export type CommitmentSignal = {
  readonly towards: "firmer" | "softer";
  /** 0 to 1. */
  readonly sure: number;
  readonly says: string;
};
