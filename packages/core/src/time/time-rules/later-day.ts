import { daysInMonth } from "../calendar.ts";
import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { readDayOfMonth } from "../phrases/read-month.ts";
import { readYear } from "../phrases/read-year.ts";
import { isJoin } from "../phrases/shared-year.ts";
import type { Name } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/** The later days of a list or range that begins with a month: "9" in "March 5-9, 1918", "5" in "May 4 and 5". */
export const laterDay: TimeRule = {
  name: "later-day",
  opens: kinds.figure,
  read: (line, index) => {
    const day = readDayOfMonth(line, index);
    const month = day === null ? 0 : monthBefore(line, index);
    if (day === null || month === 0 || day.day > daysInMonth(2000, month)) return null;
    if (isKind(line, day.end, kinds.unit | kinds.month) || tokenAt(line, day.end).text === "%")
      return null;
    const comma = wordAt(line, day.end) === ",";
    const year = readYear(line, comma ? day.end + 1 : day.end);
    const name: Name = { grain: "day", month, day: day.day, weekday: null };
    if (year === null)
      return { node: { op: "named", name, pick: "near", base: "now" }, end: day.end };
    return {
      node: { op: "in", name, of: { op: "period", grain: "year", index: year.year } },
      end: year.end,
    };
  },
};

/** The month that opens "March 5, 6 and" before a day; 0 for none. */
function monthBefore(line: Line, index: number): number {
  let at = index;
  for (let part = 0; part < 4; part++) {
    at--;
    if (!isJoin(line, at)) return 0;
    const comma = wordAt(line, at) === ",";
    at--;
    if (wordAt(line, at) === "," || wordAt(line, at) === "the") at--;
    if (/^(?:st|nd|rd|th)$/.test(wordAt(line, at))) at--;
    const figure = tokenAt(line, at);
    if (figure.kind !== "number" || figure.text.length > 2) return 0;
    const dotted = wordAt(line, at - 1) === "." ? at - 2 : at - 1;
    const { month } = meaningAt(line, dotted);
    // "On May 4, 5 people" has no list: a comma needs another day and an "and" after it.
    if (month > 0 && tokenAt(line, dotted).capital)
      return comma && !isListed(line, index) ? 0 : month;
  }
  return 0;
}

const isListed = (line: Line, index: number): boolean => {
  const day = readDayOfMonth(line, index);
  return (
    day !== null &&
    isJoin(line, day.end) &&
    readDayOfMonth(line, wordAt(line, day.end + 1) === "and" ? day.end + 2 : day.end + 1) !== null
  );
};
