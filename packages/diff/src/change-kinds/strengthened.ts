import type { ChangeKindRule } from "./change-kind.ts";
import { compareCommitment } from "./commitment.ts";

/** The same aim of the same holder, firmer or wider: “aim to” becomes “will”, a condition falls away. */
export const strengthened: ChangeKindRule = {
  kind: "strengthened",
  find: (pair) => compareCommitment(pair, "firmer"),
};
