import type { ChangeKindRule } from "./change-kind.ts";
import { readOutcome } from "./outcome.ts";

/** The later text says that the earlier promise or plan was carried out, whoever says so. */
export const fulfilled: ChangeKindRule = {
  kind: "fulfilled",
  find: (pair) => {
    const outcome = readOutcome(pair);
    return outcome?.met === true ? outcome : null;
  },
};
