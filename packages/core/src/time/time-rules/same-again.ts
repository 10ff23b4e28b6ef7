import { kinds } from "../lexicon.ts";
import { wordAt, type Line } from "../line.ts";
import type { Grain, TimeNode } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/**
 * How reports compare: "the same quarter last year", "the same month of 2015", "the same quarter a year earlier".
 *
 * It is the stretch spoken of, in another year: never the one that was spoken of itself.
 */
export const sameAgain: TimeRule = {
  name: "same-again",
  opens: kinds.article | kinds.anaphoric | kinds.other,
  read: (line, index, inner) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const grain = grains.get(wordAt(line, start + 1));
    if (wordAt(line, start) !== "same" || grain === undefined) return null;
    const year = readYear(line, start + 2, inner);
    if (year === null) return null;
    return { node: { op: "again", grain, of: year.node }, end: year.end };
  },
};

const grains = new Map<string, Grain>([
  ["quarter", "quarter"],
  ["month", "month"],
  ["week", "week"],
  ["day", "day"],
]);

type Found = { readonly node: TimeNode; readonly end: number };

/** "last year", "of 2015", "in the previous year", "a year ago". */
function readYear(line: Line, index: number, inner: ReadInner): Found | null {
  const start = /^(?:of|in)$/.test(wordAt(line, index)) ? index + 1 : index;
  const found = inner(start);
  if (found === null) return null;
  const { node } = found;
  const isYear = (node.op === "period" || node.op === "relative") && node.grain === "year";
  const isBack =
    node.op === "shift" && node.sign < 0 && node.by.every(({ unit }) => unit === "year");
  return isYear || isBack ? found : null;
}
