import { kinds } from "../lexicon.ts";
import { matchPhrase, meaningAt, wordAt } from "../line.ts";
import type { Grain, TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/** Two units away: "the week after next", "the year before last", and a weekday: "the Friday after next". */
export const afterNext: TimeRule = {
  name: "after-next",
  opens: kinds.article | kinds.unit | kinds.weekday,
  read: (line, index) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const { unit, plural, weekday } = meaningAt(line, start);
    const grain = grains.find((one) => one === unit);
    if ((grain === undefined && weekday === 0) || plural) return null;
    const after = matchPhrase(line, start + 1, ["after", "next"]);
    const end = after ?? matchPhrase(line, start + 1, ["before", "last"]);
    // "The week before last Easter" goes on.
    if (end === null || meaningAt(line, end).kinds !== 0) return null;
    if (grain === undefined) return { node: weekdayBeside(weekday, after === null ? -1 : 1), end };
    return { node: { op: "relative", grain, offset: after === null ? -2 : 2, base: "now" }, end };
  },
};

/** A week beyond the one that comes, or before the one that has been. */
const weekdayBeside = (weekday: number, sign: -1 | 1): TimeNode => ({
  op: "shift",
  by: [{ amount: 7, unit: "day" }],
  sign,
  from: {
    op: "named",
    name: { grain: "weekday", weekday },
    pick: sign > 0 ? "coming" : -1,
    base: "now",
  },
});

const grains: readonly Grain[] = ["week", "weekend", "month", "quarter", "year"];
