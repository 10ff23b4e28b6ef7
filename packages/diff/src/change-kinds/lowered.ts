import type { ChangeKindRule } from "./change-kind.ts";
import { findMovedFigure } from "./moved-figure.ts";

/** The same holder gives a smaller figure of the same unit for the same thing. */
export const lowered: ChangeKindRule = {
  kind: "lowered",
  find: (pair) => findMovedFigure(pair, "lowered"),
};
