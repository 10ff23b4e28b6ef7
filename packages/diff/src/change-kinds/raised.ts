import type { ChangeKindRule } from "./change-kind.ts";
import { findMovedFigure } from "./moved-figure.ts";

/** The same holder gives a larger figure of the same unit for the same thing. */
export const raised: ChangeKindRule = {
  kind: "raised",
  find: (pair) => findMovedFigure(pair, "raised"),
};
