import { matchPhrase, tokenAt, wordAt, type Line } from "../line.ts";
import type { TimeExtension } from "../time-extension.ts";
import type { Mod } from "../time-node.ts";

const tails: readonly (readonly [words: readonly string[], mod: Mod, lengths: boolean])[] = [
  [["or", "so"], "APPROX", true],
  [["or", "more"], "EQUAL_OR_MORE", true],
  [["or", "less"], "EQUAL_OR_LESS", true],
  [["or", "later"], "ON_OR_AFTER", false],
  [["and", "later"], "ON_OR_AFTER", false],
  [["or", "earlier"], "ON_OR_BEFORE", false],
  [["and", "beyond"], "ON_OR_AFTER", false],
  [["and", "after"], "ON_OR_AFTER", false],
];

/** What loosens or opens a time behind it: "a year or so", "1994 or later", "1990 and beyond". */
export const orSo: TimeExtension = {
  name: "or-so",
  extend: (line, reading) => {
    if (reading.node.op === "modified" || reading.node.op === "vague") return null;
    const isLength = reading.node.op === "duration";
    for (const [words, mod, lengths] of tails) {
      const end = matchPhrase(line, reading.end, words);
      if (end === null || isContinued(line, end, words)) continue;
      if (lengths ? isLength || mod === "APPROX" : !isLength) {
        return { ...reading, end, node: { op: "modified", mod, of: reading.node } };
      }
    }
    return null;
  },
};

/** "In 2018 or later than 2020", "on 3 May and after my work is done": what follows is another time. */
const isContinued = (line: Line, end: number, words: readonly string[]): boolean =>
  wordAt(line, end) === "than" || (words.at(-1) === "after" && tokenAt(line, end).kind === "word");
