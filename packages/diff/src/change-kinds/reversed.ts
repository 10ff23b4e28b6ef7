import type { ChangeKindRule } from "./change-kind.ts";
import { compareFigures } from "../reading/compare-figures.ts";
import { explainOpposition, findOpposition } from "./opposition.ts";

/**
 * The same holder takes the opposite side: “we will keep the tax” and then “we will scrap the tax”.
 *
 * A changed figure is not a change of side, even where one text raises and the other one cuts.
 */
export const reversed: ChangeKindRule = {
  kind: "reversed",
  find: (pair) => {
    if (pair.holders !== "same") return null;
    const found = findOpposition(pair);
    if (found === null || compareFigures(pair).length > 0) return null;
    return { sure: found.sure, matter: found.matter, because: explainOpposition(found, pair) };
  },
};
