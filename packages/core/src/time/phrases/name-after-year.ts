import { daysInMonth } from "../calendar.ts";
import { meaningAt, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import type { Name, TimeNode } from "../time-node.ts";
import { isCounting, readDayOfMonth, readMonth } from "./read-month.ts";
import { readName, readQuarter } from "./read-name.ts";
import { readYear } from "./read-year.ts";

type Found = { readonly node: TimeNode; readonly end: number };

/** A name in a year of the calendar. */
export const inYear = (name: Name, year: number): TimeNode => ({
  op: "in",
  name,
  of: { op: "period", grain: "year", index: year },
});

/** "the 1988 second quarter", "1982 summer", "2016 Q3", "2019-H2", "2017 April". */
export function nameAfterYear(line: Line, index: number): Found | null {
  const year = tokenAt(line, index).kind === "number" ? readYear(line, index) : null;
  if (year === null) return null;
  const at = skipHyphen(line, year.end);
  const meaning = meaningAt(line, at);
  if (meaning.month > 0) return monthAfterYear(line, at, year.year);
  const name =
    meaning.season !== null && !meaning.plural ? readName(line, at) : readQuarter(line, at);
  return name === null ? null : { node: inYear(name.name, year.year), end: name.end };
}

/** "2017 April", "2017 May 3", but not "in 2017 May said". */
function monthAfterYear(line: Line, at: number, year: number): Found | null {
  const name = readMonth(line, at);
  if (name === null) return null;
  if (/^[-/]$/.test(wordAt(line, name.end))) return null;
  const day = tokenAt(line, at).capital ? readDayOfMonth(line, name.end) : null;
  const { month } = name.name;
  if (day !== null && day.day <= daysInMonth(year, month) && !isCounting(line, day.end))
    return {
      node: inYear({ grain: "day", month, day: day.day, weekday: null }, year),
      end: day.end,
    };
  if (verbs.has(wordAt(line, at))) return null;
  return { node: inYear(name.name, year), end: name.end };
}

/** Verbs and names: "in 2017 May said". */
const verbs = new Set(["may", "march", "mar", "jan", "jun"]);
