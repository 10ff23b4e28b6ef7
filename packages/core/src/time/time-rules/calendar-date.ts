import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { isTimeHere } from "../phrases/doubt.ts";
import { impossibleDate } from "../phrases/impossible-day.ts";
import { isLowerMonth } from "../phrases/lower-month.ts";
import { isCounting, readDayOfMonth, readMonth } from "../phrases/read-month.ts";
import { readOrdinal } from "../../text/number-words.ts";
import { fullYear, readYear, type YearRead } from "../phrases/read-year.ts";
import { readSharedMonth, readSureMonth } from "../phrases/shared-month.ts";
import { isJoin, sharedYear } from "../phrases/shared-year.ts";
import { readYearBeside } from "../phrases/year-beside.ts";
import { daysInMonth } from "../calendar.ts";
import type { Name, TimeNode } from "../time-node.ts";
import type { ReadInner, TimeRule } from "../time-rule.ts";

/**
 * Days and months of the calendar in words, in every English order: "26 July", "the 26th of July, 2016", "July 26th",
 * "Friday, Oct. 23", "July 2016", "July".
 *
 * A part of a range or list takes what it lacks from the part after it ("26–30 November 1950"): that is read here too,
 * because alone it would be a bare figure.
 */
export const calendarDate: TimeRule = {
  name: "calendar-date",
  opens:
    kinds.month | kinds.weekday | kinds.figure | kinds.article | kinds.ordinal | kinds.cardinal,
  read: (line, index, inner) => {
    const weekday = readWeekday(line, index);
    const start = weekday?.end ?? index;
    const found =
      readDayFirst(line, start, weekday?.weekday ?? null) ??
      readMonthFirst(line, start, weekday?.weekday ?? null);
    if (found === null) return null;
    const owned = readOwner(line, found, inner);
    if (owned !== null) return owned;
    return weekday !== null && found.month ? null : found;
  },
};

type Found = { readonly node: TimeNode; readonly end: number; readonly month: boolean };

/** "July of that year", "24 January of the same year", "March of last year", "March last year". */
function readOwner(line: Line, found: Found, inner: ReadInner): Found | null {
  const { node, end } = found;
  if (node.op !== "named") return null;
  const isOf = wordAt(line, end) === "of";
  const owner = isOf ? inner(end + 1) : readYearBeside(line, end, inner);
  if (owner?.node.op !== "relative" || owner.node.grain !== "year") return null;
  return {
    node: { op: "in", name: node.name, of: owner.node },
    end: owner.end,
    month: found.month,
  };
}

function readWeekday(
  line: Line,
  index: number,
): { readonly weekday: number; readonly end: number } | null {
  const { weekday, plural } = meaningAt(line, index);
  if (weekday === 0 || plural) return null;
  let end = index + 1;
  if (wordAt(line, end) === "." && !tokenAt(line, end).spaced) end++;
  if (wordAt(line, end) === ",") end++;
  else end = skipHyphen(line, end);
  return { weekday, end };
}

const named = (name: Name): TimeNode => ({ op: "named", name, pick: "near", base: "now" });

/** The name in its year, where one is given or shared. */
function place(name: Name, year: number | null): TimeNode {
  return year === null
    ? named(name)
    : { op: "in", name, of: { op: "period", grain: "year", index: year } };
}

/** A month begins with a capital, or is a word that can be nothing else. */
const isWritten = (line: Line, index: number): boolean =>
  tokenAt(line, index).capital ||
  (tokenAt(line, index).text.length > 3 && !/^(?:march|august|sept)$/.test(wordAt(line, index))) ||
  isLowerMonth(line, index);

/** "26 July", "the 26th of July 2016", "26 and 27 July", "twenty-sixth of July". */
function readDayFirst(line: Line, index: number, weekday: number | null): Found | null {
  const article = wordAt(line, index) === "the";
  const start = article ? index + 1 : index;
  const figure = readDayOfMonth(line, start);
  const word = figure === null ? readOrdinal(line.tokens, start) : null;
  if (figure === null && (word === null || word.value > 31)) return null;
  const day = figure?.day ?? word?.value ?? 0;
  const dayEnd = figure?.end ?? word?.next ?? start;
  if (article && figure !== null && !figure.ordinal && !isJoin(line, dayEnd)) {
    if (!isWholeDate(line, wordAt(line, dayEnd) === "of" ? dayEnd + 1 : dayEnd)) return null;
  }
  if (!article && (isAfterMonth(line, start) || /^[$£€]$/.test(wordAt(line, start - 1))))
    return null;
  const direct = wordAt(line, dayEnd) === "of" ? dayEnd + 1 : skipHyphen(line, dayEnd);
  const month = readSureMonth(line, direct);
  if (month !== null) {
    if (day > daysInMonth(2000, month.month)) return null;
    const year = readYearAfter(line, month.end);
    const name: Name = { grain: "day", month: month.month, day, weekday };
    const end = year?.end ?? month.end;
    return { node: place(name, year?.year ?? sharedYear(line, end)), end, month: false };
  }
  const shared = readSharedMonth(line, { day, end: dayEnd });
  if (shared === null) return null;
  // The December before a January is of the year before.
  const [at, back] = shared.month === 0 ? [12, 1] : [shared.month, 0];
  if (day > daysInMonth(2000, at)) return null;
  const year = readYearAfter(line, shared.end)?.year ?? sharedYear(line, shared.end);
  const name: Name = { grain: "day", month: at, day, weekday };
  return { node: place(name, year === null ? null : year - back), end: dayEnd, month: false };
}

/** "On the 20 September they met", but not "the 20 September meeting". */
function isWholeDate(line: Line, dayEnd: number): boolean {
  const month = readSureMonth(line, dayEnd);
  if (month === null) return false;
  const next = tokenAt(line, readYearAfter(line, month.end)?.end ?? month.end);
  return (
    next.kind !== "word" ||
    next.capital ||
    /^(?:the|and|to|at|in|a|he|she|it|they|we)$/.test(next.text)
  );
}

/** A figure after a month belongs to it: "July 3 August" is no 3 August. */
const isAfterMonth = (line: Line, index: number): boolean =>
  isKind(line, index - 1, kinds.month) &&
  tokenAt(line, index - 1).capital &&
  !tokenAt(line, index - 1).text.startsWith("ma");

function readYearAfter(line: Line, end: number): YearRead | null {
  const comma = wordAt(line, end) === ",";
  const of = wordAt(line, end) === "of" || wordAt(line, end) === "in";
  const joined = skipHyphen(line, end);
  if (of) {
    // "in March of last year" is read by another rule; "of 300 people" is none at all.
    const year = readYear(line, end + 1);
    if (year === null) return readShortYear(line, end + 1);
    return tokenAt(line, end + 1).text.length === 4 ? year : null;
  }
  const year = readYear(line, comma ? end + 1 : joined);
  if (year === null) return readShortYear(line, comma ? end + 1 : joined);
  // "On 3 May, 2000 people …"
  return comma && isCounted(line, year.end) ? null : year;
}

/** "3rd Feb 82", "30 September 420": a figure that can be no day, with nothing counted behind it. */
function readShortYear(line: Line, index: number): YearRead | null {
  const figure = tokenAt(line, index);
  const next = tokenAt(line, index + 1);
  const free =
    next.kind !== "word" &&
    next.kind !== "number" &&
    next.text !== "%" &&
    next.text !== ":" &&
    next.text !== "-";
  if (figure.kind !== "number" || !free || !/^(?:[4-9]\d|3[2-9]|[1-9]\d\d)$/.test(figure.text))
    return null;
  return { year: figure.text.length === 2 ? fullYear(figure.value) : figure.value, end: index + 1 };
}

const isCounted = (line: Line, end: number): boolean => {
  const next = tokenAt(line, end);
  return (
    next.kind === "word" &&
    next.spaced &&
    /^(?:people|men|women|children|troops|soldiers|others)$/.test(next.text)
  );
};

/** "July 26", "July the 26th, 2016", "Jul 26-28", "July 2016", "July of 2016", "July". */
function readMonthFirst(line: Line, index: number, weekday: number | null): Found | null {
  if (!isKind(line, index, kinds.month) || !isWritten(line, index)) return null;
  const month = readMonth(line, index);
  if (month === null) return null;
  if (impossibleDate(line, index) !== null) return null;
  // "32 August" is no day, so it is no August either.
  const before = tokenAt(line, index - 1);
  if (before.kind === "number" && before.text.length <= 2 && before.value > 31) return null;
  if (/^\d{5,}$/.test(wordAt(line, month.end))) return null;
  const number = month.name.month;
  const dayAt = wordAt(line, month.end) === "the" ? month.end + 1 : skipHyphen(line, month.end);
  const figure = readDayOfMonth(line, dayAt);
  const spoken = figure === null ? readOrdinal(line.tokens, dayAt) : null;
  const day = figure?.day ?? spoken?.value ?? 0;
  const dayEnd = figure?.end ?? spoken?.next ?? dayAt;
  const isDay =
    day >= 1 &&
    day <= daysInMonth(2000, number) &&
    !isCounting(line, dayEnd) &&
    !isCounted(line, dayEnd);
  if (isDay && !isDayOfNext(line, dayEnd, spoken !== null)) {
    const year = readYearAfter(line, dayEnd);
    const end = year?.end ?? dayEnd;
    const name: Name = { grain: "day", month: number, day, weekday };
    return {
      node: place(name, year?.year ?? readLaterDays(line, end) ?? sharedYear(line, end)),
      end,
      month: false,
    };
  }
  const year = readYearAfter(line, month.end);
  if (year !== null) return { node: place(month.name, year.year), end: year.end, month: true };
  if (!isTimeHere(line, index)) return null;
  return { node: place(month.name, sharedYear(line, month.end)), end: month.end, month: true };
}

/** "April 5 May" is April, then 5 May; "March second quarter" is March. */
function isDayOfNext(line: Line, end: number, spoken: boolean): boolean {
  if (spoken && isKind(line, skipHyphen(line, end), kinds.unit | kinds.other)) return true;
  return (
    isKind(line, end, kinds.month) &&
    tokenAt(line, end).capital &&
    tokenAt(line, end + 1).kind === "number"
  );
}

/** The year of "March 5-9, 1918" for its first day. */
function readLaterDays(line: Line, end: number): number | null {
  let index = end;
  for (let part = 0; part < 4 && isJoin(line, index); part++) {
    const day = readDayOfMonth(line, index + 1);
    if (day === null) return null;
    const year = readYearAfter(line, day.end);
    if (year !== null) return year.year;
    index = day.end;
  }
  return null;
}
