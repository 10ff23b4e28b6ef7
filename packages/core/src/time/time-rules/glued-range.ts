import { dayNumber, daysInMonth } from "../calendar.ts";
import { kinds } from "../lexicon.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";
import { isNumbered } from "../phrases/numbered.ts";
import { readStroke } from "../phrases/read-stroke.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * Both days of a range in figures that share a year: "10/1" in "10/1-11/2/2017", "5/1" and "5/7, 2020" in "5/1-5/7,
 * 2020".
 *
 * A first day that is later in the year than the second is of the year before.
 */
export const gluedRange: TimeRule = {
  name: "glued-range",
  opens: kinds.figure,
  read: (line, index) => {
    const isLast = isDash(line, index - 1) && readStroke(line, index - 4) !== null;
    const start = isLast ? index - 4 : index;
    const range = isNumbered(line, start) ? null : readRange(line, start);
    if (range === null) return null;
    const { first, last, year } = range;
    const isBefore = first.month * 31 + first.day > last.month * 31 + last.day;
    if (isBefore && first.month - last.month < mostBack) return null;
    const [{ month, day }, of] = isLast ? [last, year] : [first, isBefore ? year - 1 : year];
    if (day > daysInMonth(of, month)) return null;
    return {
      node: { op: "period", grain: "day", index: dayNumber(of, month, day) },
      end: isLast ? range.end : index + 3,
    };
  },
};

/** "12/20-1/5/2017" goes over the turn of the year; over more than half a year it would hardly be written so. */
const mostBack = 6;

type Stroke = { readonly month: number; readonly day: number };

const isDash = (line: Line, index: number): boolean =>
  /^[-–~]$/.test(wordAt(line, index)) && !tokenAt(line, index).spaced;

/** Two days and the year behind them, after a stroke or a comma. */
function readRange(
  line: Line,
  index: number,
): {
  readonly first: Stroke;
  readonly last: Stroke;
  readonly year: number;
  readonly end: number;
} | null {
  const before = tokenAt(line, index - 1);
  if (/^[-/.]$/.test(before.text) && !tokenAt(line, index).spaced) return null;
  const [first, last] = [readStroke(line, index), readStroke(line, index + 4)];
  if (first === null || last === null || !isDash(line, index + 3)) return null;
  if (tokenAt(line, index + 4).spaced) return null;
  const join = tokenAt(line, index + 7);
  const year = tokenAt(line, index + 8);
  if (join.spaced || !/^(?:19|20)\d\d$/.test(year.text)) return null;
  const isJoined = (join.text === "/" && !year.spaced) || join.text === ",";
  return isJoined ? { first, last, year: year.value, end: index + 9 } : null;
}
