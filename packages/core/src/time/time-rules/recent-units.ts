import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, wordAt } from "../line.ts";
import type { TimeRule } from "../time-rule.ts";

/** Open lengths on one side of now: "recent years", "the coming weeks", "the early years", "in future quarters". */
export const recentUnits: TimeRule = {
  name: "recent-units",
  opens: kinds.openCount | kinds.article | kinds.deictic | kinds.vague,
  read: (line, index) => {
    const start = wordAt(line, index) === "the" ? index + 1 : index;
    const word = wordAt(line, start);
    const side =
      word === "recent" || word === "past" ? -1 : /^(?:coming|future|ensuing)$/.test(word) ? 1 : 0;
    const at = start + 1;
    const { unit, plural } = meaningAt(line, at);
    if (side === 0 || unit === null || !plural || !isKind(line, at, kinds.unit)) return null;
    // "recent weeks and months"
    const and =
      wordAt(line, at + 1) === "and" &&
      meaningAt(line, skipHyphen(line, at + 2)).plural &&
      isKind(line, at + 2, kinds.unit);
    return {
      node: { op: "duration", of: [{ amount: null, unit }], side },
      end: and ? at + 3 : at + 1,
    };
  },
};
