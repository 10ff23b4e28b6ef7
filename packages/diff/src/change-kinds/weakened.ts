import type { ChangeKindRule } from "./change-kind.ts";
import { compareCommitment } from "./commitment.ts";

/** The same aim of the same holder, softer or narrower: “will” becomes “aim to”, a condition is added. */
export const weakened: ChangeKindRule = {
  kind: "weakened",
  find: (pair) => compareCommitment(pair, "softer"),
};
