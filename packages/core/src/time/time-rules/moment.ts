import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * What a message of a few lines tells of its own moment: "karaoke night", "a rainy afternoon", "happy weekend", "to end
 * off the week".
 *
 * In a longer text the same words speak of any night or week, so this rule is no member of `time-rules.ts`: it is asked
 * only where nothing else was read, and only a message keeps what it reads.
 */
export const moment: TimeRule = {
  name: "moment",
  opens: kinds.dayPart | kinds.unit | kinds.article | kinds.part,
  read: (line, index) => {
    const start = skipLead(line, index);
    const word = wordAt(line, start);
    if (isName(line, start) || wordAt(line, index - 1) === "all") return null;
    const { dayPart, unit } = meaningAt(line, start);
    const node: TimeNode | null =
      dayPart !== null && parts.test(word) && !isOfDay(line, start + 1)
        ? { op: "day-part", part: dayPart, on: around("day") }
        : unit === "weekend"
          ? around("weekend")
          : word === "week" &&
              wordAt(line, start - 1) === "the" &&
              !events.test(wordAt(line, start + 1)) &&
              tokenAt(line, start + 1).kind !== "number"
            ? around("week")
            : null;
    return node === null ? null : { node, end: start + 1 };
  },
};

/** "the week of talks", "the week to come": some other week. */
const events = /^(?:of|to|after|before|ended|ending|following)$/;

const parts = /^(?:morning|afternoon|evening|night|nite|nights)$/;

const around = (grain: "day" | "week" | "weekend"): TimeNode => ({
  op: "relative",
  grain,
  offset: 0,
  base: "now",
});

/** "the night", "a late night". */
function skipLead(line: Line, index: number): number {
  const article = /^(?:the|a|an)$/.test(wordAt(line, index)) ? index + 1 : index;
  return isKind(line, article, kinds.part) ? article + 1 : article;
}

/** Words that no name goes on with, even where all is in capitals. */
const links = /^(?:with|that|this|at|in|on|for|and|is|was|of|to|by|from|im|i)$/;

/** "Night Live", "week-long", "night-time": part of a name or of another word. */
function isName(line: Line, index: number): boolean {
  const next = tokenAt(line, index + 1);
  const before = tokenAt(line, index - 1);
  if (next.text === "-" && !next.spaced) return true;
  if (!before.capital || before.kind !== "word" || !tokenAt(line, index).capital) return false;
  return next.capital && !links.test(next.text);
}

/** "morning of Christmas", "the night of the storm": not this one. */
const isOfDay = (line: Line, index: number): boolean =>
  wordAt(line, index) === "of" &&
  (wordAt(line, index - 2) === "the" ||
    isKind(
      line,
      index + 1,
      kinds.holiday | kinds.deictic | kinds.weekday | kinds.month | kinds.figure,
    ));
