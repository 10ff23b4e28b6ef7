import { daysInMonth } from "../calendar.ts";
import { meaningAt, tokenAt, wordAt, type Line } from "../line.ts";

/**
 * The index after a day with its year that no calendar has: "June 31, 2022", "32 August 2014", "30 February 2016".
 *
 * Which part of it is wrong nobody knows, so neither its month nor its year may be read alone. `at` is the month.
 */
export function impossibleDate(line: Line, at: number): number | null {
  const { month } = meaningAt(line, at);
  if (month === 0 || !tokenAt(line, at).capital) return null;
  const dotted = wordAt(line, at + 1) === "." ? at + 2 : at + 1;
  const after = yearAfter(line, dotted + 1);
  if (after !== null && isTooLate(line, dotted, month)) return after;
  const last = yearAfter(line, dotted);
  return last !== null && isTooLate(line, at - 1, month) ? last : null;
}

/** Whether a year at this index is the end of such a date. */
export function endsImpossibleDate(line: Line, index: number): boolean {
  for (let at = index - 1; at >= index - 4; at--) {
    if (meaningAt(line, at).month > 0) return impossibleDate(line, at) === index + 1;
  }
  return false;
}

function isTooLate(line: Line, index: number, month: number): boolean {
  const { text, value } = tokenAt(line, index);
  return /^\d\d$/.test(text) && value > daysInMonth(2000, month);
}

function yearAfter(line: Line, index: number): number | null {
  const at = wordAt(line, index) === "," ? index + 1 : index;
  return /^[12]\d{3}$/.test(wordAt(line, at)) ? at + 1 : null;
}
