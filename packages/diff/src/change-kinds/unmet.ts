import type { ChangeKindRule } from "./change-kind.ts";
import { readOutcome } from "./outcome.ts";

/** The later text says that it was not carried out, or not fully: “480 promised, only 200 housed”. */
export const unmet: ChangeKindRule = {
  kind: "unmet",
  find: (pair) => {
    const outcome = readOutcome(pair);
    return outcome?.met === false ? outcome : null;
  },
};
