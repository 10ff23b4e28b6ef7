import { kinds } from "../lexicon.ts";
import { isKind, tokenAt, wordAt, type Line } from "../line.ts";
import { readDayOfMonth, readMonth } from "./read-month.ts";
import { readYear } from "./read-year.ts";

const joins = new Set([
  "-",
  "–",
  "—",
  "to",
  "and",
  "or",
  "until",
  "till",
  "through",
  "thru",
  ",",
  "&",
]);

export const isJoin = (line: Line, index: number): boolean => joins.has(wordAt(line, index));

/**
 * The year that a later part of a range or list gives for the part that ends here: "July 1 to July 3, 1863", "March and
 * April 1918", "May to August of 2009", "December 7 (local time), 1941".
 */
export function sharedYear(line: Line, end: number): number | null {
  const bracketed = yearAfterBrackets(line, end);
  if (bracketed !== null) return bracketed;
  let index = end;
  for (let part = 0; part < 3; part++) {
    if (!isJoin(line, index)) return null;
    index++;
    if (wordAt(line, index) === "and" || wordAt(line, index) === "to") index++;
    if (wordAt(line, index) === "the") index++;
    const day = readDayOfMonth(line, index);
    if (day !== null) index = wordAt(line, day.end) === "of" ? day.end + 1 : day.end;
    const month = isKind(line, index, kinds.month) ? readMonth(line, index) : null;
    if (month === null && day === null) return null;
    if (month !== null) index = month.end;
    const after = day === null && month !== null ? readDayOfMonth(line, index) : null;
    if (after !== null) index = after.end;
    const comma =
      wordAt(line, index) === "," || wordAt(line, index) === "of" || wordAt(line, index) === "in";
    const year = readYear(line, comma ? index + 1 : index);
    if (year !== null && tokenAt(line, year.end).text !== "%") return year.year;
  }
  return null;
}

/** How many tokens brackets between a day and its year may hold. */
const longestBrackets = 12;

/** "7 December (the 8th by local time), 1941": the year of the day before the brackets, and of one in them. */
function yearAfterBrackets(line: Line, end: number): number | null {
  for (let at = end; at < end + longestBrackets; at++) {
    const token = tokenAt(line, at);
    if (token.kind === "break" || (token.text === "(" && at > end)) return null;
    if (token.text !== ")") continue;
    const year = wordAt(line, at + 1) === "," ? tokenAt(line, at + 2) : null;
    return year !== null && /^[12]\d{3}$/.test(year.text) ? year.value : null;
  }
  return null;
}
