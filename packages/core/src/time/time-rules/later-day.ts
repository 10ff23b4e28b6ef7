import { readOrdinal } from "../../text/number-words.ts";
import { daysInMonth } from "../calendar.ts";
import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { readDayOfMonth } from "../phrases/read-month.ts";
import { readYear } from "../phrases/read-year.ts";
import { isRangeJoin, readDayInWords } from "../phrases/shared-month.ts";
import { isJoin, sharedYear } from "../phrases/shared-year.ts";
import type { Name } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * The later days of a list or range that begins with a month: "9" in "March 5-9, 1918", "5" in "May 4 and 5",
 * "seventeenth" in "April the ninth to the seventeenth", which is of the month after if it is the smaller.
 */
export const laterDay: TimeRule = {
  name: "later-day",
  opens: kinds.figure | kinds.ordinal | kinds.cardinal | kinds.article,
  read: (line, index) => {
    const isFigure = tokenAt(line, index).kind === "number";
    const day = isFigure ? readDayOfMonth(line, index) : readDayWord(line, index);
    const first = day === null ? null : firstBefore(line, index);
    if (day === null || first === null) return null;
    const isNext = first.isRange && first.day > day.day;
    const month = isNext ? (first.month % 12) + 1 : first.month;
    if (day.day > daysInMonth(2000, month)) return null;
    if (isKind(line, day.end, kinds.unit | kinds.month) || /^(?:%|of)$/.test(wordAt(line, day.end)))
      return null;
    const joined = /^(?:,|in)$/.test(wordAt(line, day.end));
    const own = readYear(line, joined ? day.end + 1 : day.end);
    const year = own?.year ?? sharedYear(line, day.end);
    const name: Name = { grain: "day", month, day: day.day, weekday: null };
    if (year === null) {
      return { node: { op: "named", name, pick: "near", base: "now" }, end: day.end };
    }
    return {
      node: { op: "in", name, of: { op: "period", grain: "year", index: year } },
      end: own?.end ?? day.end,
    };
  },
};

/** "seventeenth", "the seventeenth", "the 17th", where no noun follows that it counts. */
function readDayWord(
  line: Line,
  index: number,
): { readonly day: number; readonly end: number } | null {
  const day = readDayInWords(line, index);
  if (day === null) return null;
  const next = tokenAt(line, day.end);
  const isFree =
    next.kind !== "word" || /^(?:and|at|in|for|with|when|to|inclusive)$/.test(next.text);
  return isFree && next.text !== "-" ? day : null;
}

type First = { readonly month: number; readonly day: number; readonly isRange: boolean };

/** The month and day that open "March 5, 6 and" before a day. */
function firstBefore(line: Line, index: number): First | null {
  const last = wordAt(line, index - 1) === "the" ? index - 2 : index - 1;
  const isRange = isRangeJoin(line, last);
  const comma = wordAt(line, last) === ",";
  let at = last + 1;
  for (let part = 0; part < 4; part++) {
    at--;
    if (!isJoin(line, at)) return null;
    at--;
    if (wordAt(line, at) === "," || wordAt(line, at) === "the") at--;
    const begin = beginOfDay(line, at);
    if (begin === null) return null;
    at = begin.at;
    const before = wordAt(line, at - 1) === "the" ? at - 2 : at - 1;
    const dotted = wordAt(line, before) === "." ? before - 1 : before;
    const { month } = meaningAt(line, dotted);
    const { capital, text } = tokenAt(line, dotted);
    // "On May 4, 5 people" has no list: a comma needs another day and an "and" after it.
    if (month > 0 && (capital || text.length > 4)) {
      if (comma && !isListed(line, index)) return null;
      return { month, day: begin.day, isRange: isRange && part === 0 };
    }
  }
  return null;
}

/** The day that ends at a token: "5", "5th", "ninth", "twenty-seventh". */
function beginOfDay(
  line: Line,
  last: number,
): { readonly at: number; readonly day: number } | null {
  const at = /^(?:st|nd|rd|th)$/.test(wordAt(line, last)) ? last - 1 : last;
  const figure = tokenAt(line, at);
  if (figure.kind === "number") {
    return figure.text.length > 2 ? null : { at, day: figure.value };
  }
  for (const start of [at - 2, at - 1, at]) {
    const word = tokenAt(line, start).kind === "word" ? readOrdinal(line.tokens, start) : null;
    if (word?.next === at + 1) return { at: start, day: word.value };
  }
  return null;
}

const isListed = (line: Line, index: number): boolean => {
  const day = readDayOfMonth(line, index);
  return (
    day !== null &&
    isJoin(line, day.end) &&
    readDayOfMonth(line, wordAt(line, day.end + 1) === "and" ? day.end + 2 : day.end + 1) !== null
  );
};
