import { kinds } from "../lexicon.ts";
import { tokenAt, wordAt } from "../line.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * ISO weeks by their number, in a year that is named: "week 3 of 2027", "week 27 of last year", "week 12, 2016", or, with
 * a word that says so, of this one: "calendar week 31", "ISO week 31".
 *
 * Alone, "week 12" is more often one of a course, a season or a pregnancy.
 */
export const numberedWeek: TimeRule = {
  name: "numbered-week",
  opens: kinds.unit | kinds.article | kinds.other,
  read: (line, index, inner) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const isCalendar = /^(?:calendar|iso)$/.test(wordAt(line, start));
    const at = isCalendar ? start + 1 : start;
    if (wordAt(line, at) !== "week") return null;
    const figure = tokenAt(line, at + 1);
    if (figure.kind !== "number" || !/^\d\d?$/.test(figure.text)) return null;
    if (figure.value < 1 || figure.value > 53) return null;
    const of = /^(?:of|in|,)$/.test(wordAt(line, at + 2));
    const year = inner(of ? at + 3 : at + 2);
    if (year !== null && isYear(year.node))
      return { node: { op: "nth", n: figure.value, grain: "week", of: year.node }, end: year.end };
    if (!isCalendar) return null;
    return { node: { op: "nth", n: figure.value, grain: "week", of: thisYear }, end: at + 2 };
  },
};

const thisYear: TimeNode = { op: "relative", grain: "year", offset: 0, base: "story" };

const isYear = (node: TimeNode): boolean =>
  (node.op === "period" || node.op === "relative") && node.grain === "year" && node.fiscal !== true;
