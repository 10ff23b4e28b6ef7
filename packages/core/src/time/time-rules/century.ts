import { readOrdinal } from "../../text/number-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, skipHyphen, wordAt } from "../line.ts";
import { readEra } from "../phrases/read-era.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/** Centuries: "the 20th century", "nineteenth-century", "the 5th century BC", the "19th" of "the 19th and 20th centuries". */
export const century: TimeRule = {
  name: "century",
  opens: kinds.figure | kinds.article | kinds.ordinal | kinds.cardinal,
  read: (line, index) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const ordinal = readOrdinal(line.tokens, start);
    if (ordinal === null || ordinal.value < 1 || ordinal.value > 30) return null;
    const at = skipHyphen(line, ordinal.next);
    if (
      wordAt(line, at) === "century" ||
      wordAt(line, at) === "centuries" ||
      wordAt(line, at) === "cent"
    ) {
      const era = readEra(line, at + 1);
      const number = era?.before === true ? -ordinal.value : ordinal.value - 1;
      return { node: centuryNode(number), end: era?.end ?? at + 1 };
    }
    const joined = /^(?:and|to|or|-|–|,)$/.test(wordAt(line, ordinal.next));
    const next = joined
      ? readOrdinal(
          line.tokens,
          wordAt(line, ordinal.next + 1) === "the" ? ordinal.next + 2 : ordinal.next + 1,
        )
      : null;
    const isListed =
      next !== null &&
      isKind(line, skipHyphen(line, next.next), kinds.unit) &&
      wordAt(line, skipHyphen(line, next.next)).startsWith("centur");
    return isListed ? { node: centuryNode(ordinal.value - 1), end: ordinal.next } : null;
  },
};

const centuryNode = (index: number): TimeNode => ({ op: "period", grain: "century", index });
