import { tonightWords, twoWords } from "../english/function-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { isNowadays } from "../phrases/is-nowadays.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

const day = (offset: number): TimeNode => ({ op: "relative", grain: "day", offset, base: "now" });

/** Days counted from the day of writing: "today", "yesterday", "tomorrow", "the day before yesterday", "tonight". */
export const relativeDay: TimeRule = {
  name: "relative-day",
  opens: kinds.deicticDay | kinds.article | kinds.other | kinds.unit | kinds.figure,
  read: (line, index) => {
    if (tonight.has(wordAt(line, index))) return { node: thisNight, end: index + 1 };
    if (isKind(line, index, kinds.figure)) return readTwo(line, index);
    if (isKind(line, index, kinds.deicticDay)) {
      const [word, before] = [tokenAt(line, index), tokenAt(line, index - 1)];
      const inside = before.kind === "word" && (!before.capital || before.text === "usa");
      const isTitle =
        (word.capital && inside && tokenAt(line, index + 1).text === "'s") ||
        (word.capital && before.text === "usa");
      return isTitle || isNowadays(line, index)
        ? null
        : { node: day(meaningAt(line, index).side), end: index + 1 };
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

const tonight = new Set(tonightWords);
const thisNight: TimeNode = { op: "day-part", part: "NI", on: day(0) };
const shortWords = new Map(Object.entries(twoWords));

/** What may follow "2day", though a word. */
const tails = /^(?:at|in|and|but|so|with|for|from|is|was|i|we|u|because|cos)$/;

/** "2moro", "2nite", "2day". */
function readTwo(
  line: Line,
  index: number,
): { readonly node: TimeNode; readonly end: number } | null {
  const word = tokenAt(line, index + 1);
  if (wordAt(line, index) !== "2" || word.spaced) return null;
  const meant = shortWords.get(word.text);
  if (meant === undefined) return null;
  // "a 2day tour" lasts two days.
  const next = tokenAt(line, index + 2);
  const isLength = meant === "today" && next.kind === "word" && !tails.test(next.text);
  if (isLength || next.text === "-") return null;
  return { node: meant === "tonight" ? thisNight : day(meant === "today" ? 0 : 1), end: index + 2 };
}
