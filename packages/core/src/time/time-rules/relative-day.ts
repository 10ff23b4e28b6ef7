import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, meaningAt, tokenAt, wordAt } from "../line.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/** Days counted from the day of writing: "today", "yesterday", "tomorrow", "the day before yesterday", "tonight". */
export const relativeDay: TimeRule = {
  name: "relative-day",
  opens: kinds.deicticDay | kinds.article | kinds.other | kinds.unit,
  read: (line, index) => {
    if (wordAt(line, index) === "tonight") {
      return { node: { op: "day-part", part: "NI", on: day(0) }, end: index + 1 };
    }
    if (isKind(line, index, kinds.deicticDay)) {
      const [word, before] = [tokenAt(line, index), tokenAt(line, index - 1)];
      const inside = before.kind === "word" && (!before.capital || before.text === "usa");
      const isTitle =
        (word.capital && inside && tokenAt(line, index + 1).text === "'s") ||
        (word.capital && before.text === "usa");
      return isTitle ? null : { node: day(meaningAt(line, index).side), end: index + 1 };
    }
    const before =
      matchPhrase(line, index, ["the", "day", "before", "yesterday"]) ??
      matchPhrase(line, index, ["day", "before", "yesterday"]);
    if (before !== null) return { node: day(-2), end: before };
    const after =
      matchPhrase(line, index, ["the", "day", "after", "tomorrow"]) ??
      matchPhrase(line, index, ["day", "after", "tomorrow"]);
    return after === null ? null : { node: day(2), end: after };
  },
};

const day = (offset: number): TimeNode => ({ op: "relative", grain: "day", offset, base: "now" });
