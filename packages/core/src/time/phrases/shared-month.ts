import { readOrdinal } from "../../text/number-words.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";
import { readDayOfMonth, readMonth } from "./read-month.ts";
import { isLowerMonth } from "./lower-month.ts";
import { isJoin } from "./shared-year.ts";

type DayRead = { readonly day: number; readonly end: number };
type MonthEnd = { readonly month: number; readonly day: number; readonly end: number };

/** Reads a day of a month in figures or in words: "3", "3rd", "the third". */
export function readDayInWords(line: Line, index: number): DayRead | null {
  const at = wordAt(line, index) === "the" ? index + 1 : index;
  const figure = readDayOfMonth(line, at);
  if (figure !== null) return figure;
  const word = readOrdinal(line.tokens, at);
  return word === null || word.value < 1 || word.value > 31
    ? null
    : { day: word.value, end: word.next };
}

const ranges = new Set(["-", "–", "—", "to", "until", "till", "through", "thru"]);

/** Whether the token joins two days to a stretch, and not to a list. */
export const isRangeJoin = (line: Line, index: number): boolean => ranges.has(wordAt(line, index));

/**
 * The month that a later part gives for the day that ends here: "26–30 November", "the 26th, 27th and 28th of November",
 * "ninth to seventeenth of April"; `end` is where it ends, and `month` the one before where a stretch must begin there
 * ("from the 27th to the 3rd of April"), 0 for the December before a January.
 */
export function readSharedMonth(line: Line, from: DayRead): MonthEnd | null {
  const isRange = isRangeJoin(line, from.end);
  let index = from.end;
  for (let part = 0; part < 4; part++) {
    if (!isJoin(line, index)) return null;
    index++;
    if (wordAt(line, index) === "and" || wordAt(line, index) === "the") index++;
    const day = readDayInWords(line, index);
    if (day === null) return null;
    const at = wordAt(line, day.end) === "of" ? day.end + 1 : day.end;
    const month = readSureMonth(line, at);
    if (month !== null) {
      const isBefore = isRange && part === 0 && from.day > day.day;
      return { ...month, day: day.day, month: isBefore ? month.month - 1 : month.month };
    }
    index = day.end;
  }
  return null;
}

/** A month that is no verb and no name here. */
export function readSureMonth(
  line: Line,
  index: number,
): { readonly month: number; readonly end: number } | null {
  const token = tokenAt(line, index);
  const doubtful = /^(?:may|march|mar)$/.test(token.text) && !token.capital;
  const read = doubtful && !isLowerMonth(line, index) ? null : readMonth(line, index);
  return read === null ? null : { month: read.name.month, end: read.end };
}
