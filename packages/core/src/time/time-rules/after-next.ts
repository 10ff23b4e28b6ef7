import { kinds } from "../lexicon.ts";
import { matchPhrase, meaningAt, wordAt } from "../line.ts";
import type { Grain } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/** Two units away: "the week after next", "the year before last". */
export const afterNext: TimeRule = {
  name: "after-next",
  opens: kinds.article | kinds.unit,
  read: (line, index) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const { unit, plural } = meaningAt(line, start);
    const grain = grains.find((one) => one === unit);
    if (grain === undefined || plural) return null;
    const after = matchPhrase(line, start + 1, ["after", "next"]);
    const end = after ?? matchPhrase(line, start + 1, ["before", "last"]);
    // "The week before last Easter" goes on.
    if (end === null || meaningAt(line, end).kinds !== 0) return null;
    return { node: { op: "relative", grain, offset: after === null ? -2 : 2, base: "now" }, end };
  },
};

const grains: readonly Grain[] = ["week", "weekend", "month", "quarter", "year"];
