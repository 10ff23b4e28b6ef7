import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, wordAt } from "../line.ts";
import { readCount } from "../phrases/read-count.ts";
import type { TimeRule } from "../time-rule.ts";

/** Next and last units with their number before them: "the two next days", "the 10 previous weeks", "5 upcoming years". */
export const countedNext: TimeRule = {
  name: "counted-next",
  opens: kinds.figure | kinds.cardinal | kinds.article,
  read: (line, index) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    if (!isKind(line, start, kinds.figure | kinds.cardinal)) return null;
    const count = readCount(line, start);
    if (count === null || count.amount === null || count.amount < 2) return null;
    if (!isKind(line, count.end, kinds.deictic | kinds.anaphoric)) return null;
    const { side } = meaningAt(line, count.end);
    const { unit, plural, count: times } = meaningAt(line, count.end + 1);
    if (side === 0 || unit === null || !plural || !isKind(line, count.end + 1, kinds.unit))
      return null;
    return {
      node: {
        op: "duration",
        of: [{ amount: count.amount * times, unit }],
        side: side < 0 ? -1 : 1,
      },
      end: count.end + 2,
    };
  },
};
