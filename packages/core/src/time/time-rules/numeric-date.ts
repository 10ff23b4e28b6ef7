import { dayNumber, daysInMonth, firstDay, weekIndex } from "../calendar.ts";
import { kinds } from "../lexicon.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";
import { isNumbered } from "../phrases/numbered.ts";
import { fullYear } from "../phrases/read-year.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * Dates in figures: ISO 8601 "2016-09-15", "2016-W38", "2016-09", "20160915"; "2016.09.15", "15/09/2016", "3.4.16",
 * "15-9-2016"; a month "09/2016".
 *
 * The locale decides 3/4/2016, unless one of the two can only be a day. Two figures alone ("3/4") are more often a
 * fraction than a date: see `day-and-month.ts`.
 */
export const numericDate: TimeRule = {
  name: "numeric-date",
  opens: kinds.figure,
  read: (line, index) => {
    const before = tokenAt(line, index - 1);
    // The second date of "1/10/2018-7/10/2018" is one of its own.
    const isLast =
      before.text === "-" && wordAt(line, index - 3) === "/" && wordAt(line, index + 1) === "/";
    const joined = !isLast && !tokenAt(line, index).spaced && /^[-/.\d]$/.test(before.text);
    // "report-2016-09-15.html", but not the end of a longer number.
    if (joined && !(before.text === "-" && tokenAt(line, index - 2).kind !== "number")) return null;
    const found = joined
      ? readFileDate(line, index)
      : (readIso(line, index) ??
        readParts(line, index) ??
        readCompact(line, index) ??
        readMonthOfYear(line, index) ??
        readSpaced(line, index));
    if (found === null) return null;
    // 1-2-2016-7 is a number of something, and so is 12.3.2016.4.
    const [join, more] = [tokenAt(line, found.end), tokenAt(line, found.end + 1)];
    const goesOn =
      !join.spaced && /^[-/.]$/.test(join.text) && !more.spaced && more.kind === "number";
    const isFirst =
      join.text === "-" &&
      wordAt(line, found.end + 2) === "/" &&
      wordAt(line, found.end - 2) === "/";
    return goesOn && !isFirst ? null : found;
  },
};

type Found = { readonly node: TimeNode; readonly end: number };

const figureAt = (line: Line, index: number, most: number): number | null => {
  const token = tokenAt(line, index);
  const fits =
    token.kind === "number" && token.text.length <= most && Number.isInteger(token.value);
  return fits && !token.spaced ? token.value : null;
};

const day = (year: number, month: number, date: number): TimeNode | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? { op: "period", grain: "day", index: dayNumber(year, month, date) }
    : null;

function readIso(line: Line, index: number): Found | null {
  const first = tokenAt(line, index);
  if (first.text.length !== 4 || !/^[12]\d{3}$/.test(first.text)) return null;
  const join = tokenAt(line, index + 1);
  if (join.spaced || !/^[-/.]$/.test(join.text)) return null;
  const year = first.value;
  if (wordAt(line, index + 2) === "w" && join.text === "-") {
    const week = figureAt(line, index + 3, 2);
    return week !== null && week >= 1 && weekIndex(year, week) < weekIndex(year + 1, 1)
      ? readWeekDay(line, weekIndex(year, week), index + 4)
      : null;
  }
  const month = figureAt(line, index + 2, 2);
  if (month === null || month < 1 || month > 12) return null;
  if (wordAt(line, index + 3) === join.text && !tokenAt(line, index + 3).spaced) {
    const date = figureAt(line, index + 4, 2);
    const node = date === null ? null : day(year, month, date);
    if (node !== null) return readClock(line, node, index + 5);
  }
  // 2016/17 and 2010-11 are pairs of years.
  const isMonth =
    join.text === "-" && tokenAt(line, index + 2).text.length === 2 && month !== (year + 1) % 100;
  return isMonth
    ? { node: { op: "period", grain: "month", index: year * 12 + month - 1 }, end: index + 3 }
    : null;
}

/** "-4" after "2016-W38": the weekday of that week. */
function readWeekDay(line: Line, week: number, end: number): Found {
  const weekday =
    wordAt(line, end) === "-" && !tokenAt(line, end).spaced ? figureAt(line, end + 1, 1) : null;
  if (weekday === null || weekday < 1 || weekday > 7)
    return { node: { op: "period", grain: "week", index: week }, end };
  const index = firstDay({ grain: "week", index: week }) + weekday - 1;
  return { node: { op: "period", grain: "day", index }, end: end + 2 };
}

/** A whole day in the name of a file or page. */
function readFileDate(line: Line, index: number): Found | null {
  const found = readIso(line, index) ?? readCompact(line, index);
  return found?.node.op === "period" && found.node.grain === "day" ? found : null;
}

/** "20160915" of the last and this century: few other numbers of eight figures are a day. */
function readCompact(line: Line, index: number): Found | null {
  const parts = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(wordAt(line, index));
  if (parts === null || isNumbered(line, index)) return null;
  const node = day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return node === null ? null : { node, end: index + 1 };
}

/** "09/2016", "12-2015", but no "Regulation 10/2011". */
function readMonthOfYear(line: Line, index: number): Found | null {
  const [first, join, last] = [
    tokenAt(line, index),
    tokenAt(line, index + 1),
    tokenAt(line, index + 2),
  ];
  if (!/^(?:0[1-9]|1[0-2])$/.test(first.text) || join.spaced) return null;
  if (
    !/^[-/]$/.test(join.text) ||
    last.spaced ||
    !/^(?:19|20)\d\d$/.test(last.text) ||
    isNumbered(line, index)
  )
    return null;
  const month = last.value * 12 + first.value - 1;
  return { node: { op: "period", grain: "month", index: month }, end: index + 3 };
}

/** "on 2016 10 16": only where a word leads up to it or nothing else is said, because figures often stand in rows. */
function readSpaced(line: Line, index: number): Found | null {
  const [first, month, date] = [
    tokenAt(line, index),
    tokenAt(line, index + 1),
    tokenAt(line, index + 2),
  ];
  if (!/^(?:19|20)\d\d$/.test(first.text)) return null;
  if (!/^\d\d$/.test(month.text) || !/^\d\d$/.test(date.text)) return null;
  const [before, next] = [tokenAt(line, index - 1), tokenAt(line, index + 3)];
  const isLed = /^(?:on|by|since|until|till|before|after|dated|from|of|to)$/.test(before.text);
  const isAlone = before.kind === "break" && next.kind === "break";
  if (next.kind === "number" || (!isLed && !isAlone)) return null;
  const node = day(first.value, month.value, date.value);
  return node === null ? null : { node, end: index + 3 };
}

/** "T10:00", "T10:00:30Z" after an ISO date. */
function readClock(line: Line, on: TimeNode, end: number): Found {
  const hour = wordAt(line, end) === "t" ? figureAt(line, end + 1, 2) : null;
  const minute = wordAt(line, end + 2) === ":" ? figureAt(line, end + 3, 2) : null;
  if (hour === null || minute === null || hour > 24 || minute > 59) return { node: on, end };
  const second = wordAt(line, end + 4) === ":" ? figureAt(line, end + 5, 2) : null;
  const after = second === null ? end + 4 : end + 6;
  const zone = wordAt(line, after) === "z" && !tokenAt(line, after).spaced ? "Z" : null;
  const node: TimeNode = { op: "clock", hour, minute, second, zone, on };
  return { node, end: zone === null ? readOffset(line, after) : after + 1 };
}

/** "+01:00", "-0500": how far the clock is from UTC; the day is the one written. */
function readOffset(line: Line, index: number): number {
  const sign = tokenAt(line, index);
  const hours = tokenAt(line, index + 1);
  if (!/^[-+]$/.test(sign.text) || sign.spaced || hours.spaced) return index;
  if (/^\d{4}$/.test(hours.text)) return index + 2;
  const minutes = wordAt(line, index + 2) === ":" ? figureAt(line, index + 3, 2) : null;
  return /^\d\d$/.test(hours.text) && minutes !== null ? index + 4 : index;
}

function readParts(line: Line, index: number): Found | null {
  const [first, last] = [tokenAt(line, index), tokenAt(line, index + 4)];
  const [join, again] = [tokenAt(line, index + 1), tokenAt(line, index + 3)];
  if (join.spaced || again.spaced || join.text !== again.text || !/^[-/.]$/.test(join.text))
    return null;
  const one = first.text.length <= 2 ? first.value : null;
  const two = figureAt(line, index + 2, 2);
  const written = figureAt(line, index + 4, 4);
  if (one === null || two === null || written === null) return null;
  if (last.text.length !== 2 && last.text.length !== 4) return null;
  const year = last.text.length === 2 ? fullYear(written) : written;
  if (
    year < 1000 ||
    year > 2500 ||
    (join.text === "." && last.text.length === 2 && first.text.length < 2)
  )
    return null;
  const dayFirst = line.locale === "en-GB" ? two <= 12 : one > 12;
  const node = dayFirst ? day(year, two, one) : day(year, one, two);
  if (node?.op !== "period") return null;
  const isEither = one <= 12 && two <= 12 && one !== two;
  return {
    node: isEither ? { ...node, first: dayFirst ? "day" : "month" } : node,
    end: index + 5,
  };
}
