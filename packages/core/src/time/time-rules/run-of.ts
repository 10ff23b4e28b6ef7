import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, wordAt } from "../line.ts";
import { readStretch } from "../phrases/plain-unit.ts";
import { readCount } from "../phrases/read-count.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * So much of a stretch, from its beginning or to its end: "the first six months" of 2016, "the last three weeks" of
 * this year, "the first fortnight" of May.
 *
 * The words for the stretch itself stay an expression of their own, as the TimeML corpora have it.
 */
export const runOf: TimeRule = {
  name: "run-of",
  opens: kinds.article | kinds.ordinal | kinds.deictic | kinds.other,
  read: (line, index, inner) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const word = wordAt(line, start);
    if (word !== "first" && word !== "last" && word !== "final") return null;
    const isFortnight = meaningAt(line, start + 1).count > 1;
    const count = isFortnight ? { amount: 1, end: start + 1 } : readCount(line, start + 1);
    if (count === null || count.amount === null || count.amount < 1) return null;
    const at = skipHyphen(line, count.end);
    const { unit, count: times } = meaningAt(line, at);
    if (unit === null || !isKind(line, at, kinds.unit) || clockUnits.has(unit)) return null;
    if (!/^(?:of|in)$/.test(wordAt(line, at + 1))) return null;
    const found = readStretch(line, at + 2, inner, "story");
    if (found === null || !isStretch(found.node)) return null;
    const by = [{ amount: count.amount * times, unit }];
    return {
      node: { op: "run", by, side: word === "first" ? 1 : -1, of: found.node },
      end: at + 1,
    };
  },
};

const clockUnits: ReadonlySet<string> = new Set(["hour", "minute", "second", "night", "weekend"]);

const isStretch = (node: TimeNode): boolean =>
  node.op === "period" ||
  node.op === "in" ||
  node.op === "relative" ||
  node.op === "nth" ||
  (node.op === "named" && node.name.grain !== "day" && node.name.grain !== "weekday");
