import { readOrdinal } from "../../text/number-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, wordAt } from "../line.ts";
import type { Grain, TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/** A stretch counted inside another: "the first week of May", "the last day of the month", "the third week of 2018". */
export const nthOf: TimeRule = {
  name: "nth-of",
  opens: kinds.article | kinds.ordinal | kinds.figure | kinds.deictic,
  read: (line, index, inner) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const last = /^(?:last|final)$/.test(wordAt(line, start));
    const ordinal = last ? { value: -1, next: start + 1 } : readOrdinal(line.tokens, start);
    if (ordinal === null) return null;
    const at = skipHyphen(line, ordinal.next);
    const { unit, plural, weekday } = meaningAt(line, at);
    if (plural || wordAt(line, at + 1) !== "of") return null;
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
    if ((grain === null || !isKind(line, at, kinds.unit)) && weekday === 0) return null;
    const found = inner(at + 2) ?? readPlain(line, at + 2);
    if (found === null || weekday > 0) return null;
    if (grain === null || !isStretch(found.node)) return null;
    return { node: { op: "nth", n: ordinal.value, grain, of: found.node }, end: found.end };
  },
};

function readPlain(
  line: Parameters<TimeRule["read"]>[0],
  index: number,
): { readonly node: TimeNode; readonly end: number } | null {
  const at = wordAt(line, index) === "the" ? index + 1 : index;
  const { unit, plural } = meaningAt(line, at);
  if (plural || (unit !== "year" && unit !== "month" && unit !== "week" && unit !== "quarter"))
    return null;
  return { node: { op: "relative", grain: unit, offset: 0, base: "reference" }, end: at + 1 };
}

const isStretch = (node: TimeNode): boolean =>
  ["period", "named", "in", "relative", "nth"].includes(node.op);
