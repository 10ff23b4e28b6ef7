import type { ChangeKindRule } from "./change-kind.ts";
import { compareFigures } from "../reading/compare-figures.ts";
import { readDeed } from "../reading/read-deed.ts";
import { explainOpposition, findOpposition } from "./opposition.ts";

const doneAfterAll = 0.85;

/**
 * The same holder takes the opposite side: “we will keep the tax” and then “we will scrap the tax”.
 *
 * To have done what one said one would not do is the opposite side too; merely not to have done it is none. A changed figure is not a change of side, even where one text raises and the other one cuts.
 */
export const reversed: ChangeKindRule = {
  kind: "reversed",
  find: (pair) => {
    if (pair.holders !== "same") return null;
    const deed = readDeed(pair);
    if (deed !== null && (deed.earlier || !deed.done)) return null;
    if (deed?.own === true && pair.before.statement.polarity === "negative") {
      return {
        sure: doneAfterAll,
        because: [
          {
            rule: "change/done-after-all",
            says: `“${deed.text}”, of which it was said that it would not be done`,
            span: pair.after.statement.span,
          },
        ],
      };
    }
    const found = findOpposition(pair);
    if (found === null) return null;
    if (compareFigures(pair).some(({ direction }) => direction !== "equal")) return null;
    return { sure: found.sure, matter: found.matter, because: explainOpposition(found, pair) };
  },
};
