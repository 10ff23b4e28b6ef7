import { readNumber, readOrdinal } from "../../text/number-words.ts";
import { daysInMonth } from "../calendar.ts";
import { kinds } from "../lexicon.ts";
import { isKind, tokenAt, wordAt, type Line } from "../line.ts";
import { readMonth } from "../phrases/read-month.ts";
import { readYear } from "../phrases/read-year.ts";
import type { Name, TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * Days whose number is written out: "May twenty-nine", "twenty five January 1986", "fifteen August nineteen
 * ninety-three".
 *
 * "In May twenty people came" has none: the number needs a year or the end of its clause behind it.
 */
export const spokenDate: TimeRule = {
  name: "spoken-date",
  opens: kinds.cardinal | kinds.month,
  read: (line, index) => {
    const monthFirst = isKind(line, index, kinds.month);
    const month = monthFirst ? readCapitalMonth(line, index) : null;
    const day = readSpokenDay(line, month?.end ?? index);
    if (day === null) return null;
    const second = monthFirst ? month : readCapitalMonth(line, day.end);
    if (second === null || day.value > daysInMonth(2000, second.month)) return null;
    const end = monthFirst ? day.end : second.end;
    const name: Name = { grain: "day", month: second.month, day: day.value, weekday: null };
    const year = readYear(line, wordAt(line, end) === "," ? end + 1 : end);
    if (year !== null) {
      const of: TimeNode = { op: "period", grain: "year", index: year.year };
      return { node: { op: "in", name, of }, end: year.end };
    }
    if (monthFirst && !endsClause(line, end)) return null;
    return { node: { op: "named", name, pick: "near", base: "now" }, end };
  },
};

function readCapitalMonth(
  line: Line,
  index: number,
): { readonly month: number; readonly end: number } | null {
  if (!isKind(line, index, kinds.month) || !tokenAt(line, index).capital) return null;
  const read = readMonth(line, index);
  return read === null ? null : { month: read.name.month, end: read.end };
}

/** A number in words up to 31; the tens and their units may stand apart, so a year in words behind it is none of it. */
function readSpokenDay(
  line: Line,
  index: number,
): { readonly value: number; readonly end: number } | null {
  if (!isKind(line, index, kinds.cardinal) || readOrdinal(line.tokens, index) !== null) return null;
  const read = readNumber(line.tokens, index);
  if (read === null || read.value < 1 || read.value > 31 || !Number.isInteger(read.value))
    return null;
  return { value: read.value, end: read.next };
}

const endsClause = (line: Line, end: number): boolean => {
  const next = tokenAt(line, end);
  return next.kind === "break" || /^[.,;:!?)]$/.test(next.text);
};
