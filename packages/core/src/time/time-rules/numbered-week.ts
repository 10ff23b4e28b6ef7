import { kinds } from "../lexicon.ts";
import { tokenAt, wordAt } from "../line.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * ISO weeks by their number, in a year that is named: "week 3 of 2027", "week 27 of last year", "week 12, 2016".
 *
 * Alone, "week 12" is more often one of a course, a season or a pregnancy.
 */
export const numberedWeek: TimeRule = {
  name: "numbered-week",
  opens: kinds.unit | kinds.article,
  read: (line, index, inner) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    if (wordAt(line, start) !== "week") return null;
    const figure = tokenAt(line, start + 1);
    if (figure.kind !== "number" || !/^\d\d?$/.test(figure.text)) return null;
    if (figure.value < 1 || figure.value > 53) return null;
    const of = /^(?:of|in|,)$/.test(wordAt(line, start + 2));
    const year = inner(of ? start + 3 : start + 2);
    if (year === null || (year.node.op !== "period" && year.node.op !== "relative")) return null;
    if (year.node.grain !== "year" || year.node.fiscal === true) return null;
    return { node: { op: "nth", n: figure.value, grain: "week", of: year.node }, end: year.end };
  },
};
