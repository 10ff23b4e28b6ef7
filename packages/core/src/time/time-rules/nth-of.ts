import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { readPlace } from "../phrases/read-place.ts";
import { readStretch } from "../phrases/plain-unit.ts";
import type { Grain, TimeNode } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/**
 * A stretch counted inside another: "the first week of May", "the last day of the month", "the third week of 2018",
 * "the last Monday of May", "the second-to-last week of June".
 */
export const nthOf: TimeRule = {
  name: "nth-of",
  opens: kinds.article | kinds.ordinal | kinds.figure | kinds.deictic,
  read: (line, index, inner) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const ordinal = readPlace(line, start);
    if (ordinal === null) return null;
    const at = skipHyphen(line, ordinal.next);
    const { unit, count, plural, weekday } = meaningAt(line, at);
    if (weekday > 0) return readWeekday(line, at, ordinal.value, inner);
    // "The first fortnight of May" is no week of it.
    if (plural || count > 1 || wordAt(line, at + 1) !== "of") return null;
    const grain: Grain | null =
      unit === "day" ||
      unit === "week" ||
      unit === "month" ||
      unit === "quarter" ||
      unit === "weekend" ||
      unit === "year" ||
      unit === "decade"
        ? unit
        : null;
    if (grain === null || !isKind(line, at, kinds.unit)) return null;
    const found = readStretch(line, at + 2, inner, "reference");
    if (found === null || !isStretch(found.node)) return null;
    // "The last quarter of the century" is one of 25 years.
    if (grain === "quarter" && !isYear(found.node)) return null;
    return { node: { op: "nth", n: ordinal.value, grain, of: found.node }, end: found.end };
  },
};

/** "the last Monday of May", "first Friday in October": which one of those weekdays. */
function readWeekday(
  line: Line,
  index: number,
  n: number,
  inner: ReadInner,
): { readonly node: TimeNode; readonly end: number } | null {
  const { weekday, plural } = meaningAt(line, index);
  // "The council first sat in March": in small letters these are verbs and things.
  const word = tokenAt(line, index);
  if (!word.capital && /^(?:sat|sun|wed)$/.test(word.text)) return null;
  if (plural || weekday === 0 || n > 5 || !/^(?:of|in)$/.test(wordAt(line, index + 1))) return null;
  const each = isKind(line, index + 2, kinds.every) ? inner(index + 2) : null;
  if (each?.node.op === "repeat") {
    return { node: { ...each.node, value: `XXXX-WXX-${weekday}`, says: "in each" }, end: each.end };
  }
  const found = readStretch(line, index + 2, inner, "reference");
  if (found === null || !isStretch(found.node)) return null;
  return { node: { op: "nth", n, grain: "day", weekday, of: found.node }, end: found.end };
}

const isStretch = (node: TimeNode): boolean =>
  ["period", "named", "in", "relative", "nth"].includes(node.op);

const isYear = (node: TimeNode): boolean =>
  (node.op === "period" || node.op === "relative") && node.grain === "year";
