import type { ChangeKindRule } from "./change-kind.ts";
import { compareFigures } from "../reading/compare-figures.ts";
import { readDeed } from "../reading/read-deed.ts";
import { explainOpposition, findOpposition } from "./opposition.ts";

/**
 * Another holder takes the opposite side, or gives another figure for the same fact. Never a change of mind: nobody
 * changed theirs.
 */
export const disputed: ChangeKindRule = {
  kind: "disputed",
  find: (pair) => {
    if (pair.holders !== "other") return null;
    // What came of it, or of something else, is told, and nobody speaks against it.
    const deed = readDeed(pair);
    if (deed !== null && (deed.own || deed.earlier || !deed.done)) return null;
    const found = findOpposition(pair);
    if (found !== null)
      return { sure: found.sure, matter: found.matter, because: explainOpposition(found, pair) };
    const { before, after } = pair;
    if (before.statement.act !== "assertion" || after.statement.act !== "assertion") return null;
    if (before.statement.document !== after.statement.document && !sameDay(pair)) return null;
    const figures = compareFigures(pair).find(({ direction }) => direction !== "equal");
    if (figures === undefined || pair.evidence.covered < 0.6) return null;
    return {
      sure: 0.7,
      figures: { before: figures.before.quantity, after: figures.after.quantity },
      because: [
        {
          rule: "change/two-figures-for-one-fact",
          says: `one says ${figures.before.quantity.text}, the other ${figures.after.quantity.text}`,
          span: figures.after.quantity.span,
        },
      ],
    };
  },
};

/** On another day both figures may be right. */
function sameDay({ before, after }: Parameters<ChangeKindRule["find"]>[0]): boolean {
  const one = before.statement.statedOn.edtf;
  return one !== null && one === after.statement.statedOn.edtf;
}
