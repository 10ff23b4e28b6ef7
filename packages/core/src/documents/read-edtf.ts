import type { Dates, Day } from "../data.ts";

/** What an EDTF string means, or what is wrong with it and what was expected. */
export type EdtfReading = { readonly dates: Dates } | { readonly problem: string };

type Range = { readonly earliest: Day; readonly latest: Day };

type SingleReading = Range | { readonly problem: string };

const expected = "expected a date such as 2016-09-15, 2016-09, 2016, 2016-22 or 2016-09/2017-01";

/** There is no year −0: of the year before the first, ISO 8601 writes `0000`. */
const single = /^(?!-0000)(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/;

/** First month and number of months of the divisions of a year, ISO 8601-2:2019, 4.8.1. */
const divisions: Readonly<Record<number, readonly [first: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  // The winter of a year begins in its last month, as the meteorological seasons count it.
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/**
 * Reads a date of the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019, loc.gov/standards/datetime):
 * days, months, years, decades and centuries (`201X`, `19XX`), divisions of a year (21–24 seasons, 33–36 quarters,
 * 37–41 thirds and halves), the qualifiers `~`, `?`, `%`, and intervals of these, open (`../2016`) or unknown (`2016/`) on
 * either side. Times of day are not dates.
 *
 * A qualifier changes nothing about the days that are allowed: how far “about” reaches is for the reader to say.
 *
 * @example
 * readEdtf("2016-22"); // { dates: { edtf: "2016-22", earliest: "2016-06-01", latest: "2016-08-31" } }
 * readEdtf("2016-02-30"); // { problem: "2016-02 has days 01 to 29, but not 30" }
 */
export function readEdtf(edtf: string): EdtfReading {
  const sides = edtf.split("/", 3);
  const [first = "", last] = sides;
  if (last === undefined) {
    const range = readSingle(edtf);
    return "problem" in range ? range : { dates: { edtf, ...range } };
  }
  if (sides.length > 2 || (isOpen(first) && isOpen(last))) return { problem: expected };
  const from = isOpen(first) ? null : readSingle(first);
  const to = isOpen(last) ? null : readSingle(last);
  if (from !== null && "problem" in from) return from;
  if (to !== null && "problem" in to) return to;
  if (from !== null && to !== null && compareDays(from.earliest, to.latest) > 0) {
    return { problem: `an interval runs forward, but ${first} comes after ${last}` };
  }
  return { dates: { edtf, earliest: from?.earliest ?? null, latest: to?.latest ?? null } };
}

/** Orders two days of years −9999 to 9999. */
export function compareDays(a: Day, b: Day): number {
  const before = a.startsWith("-");
  if (before !== b.startsWith("-")) return before ? -1 : 1;
  if (!before) return a < b ? -1 : a > b ? 1 : 0;
  const years = a.slice(0, 5) < b.slice(0, 5) ? 1 : a.slice(0, 5) > b.slice(0, 5) ? -1 : 0;
  return years === 0 ? (a < b ? -1 : a > b ? 1 : 0) : years;
}

function isOpen(side: string): boolean {
  return side === ".." || side === "";
}

function readSingle(edtf: string): SingleReading {
  const match = single.exec(edtf);
  if (match === null) return { problem: expected };
  const [, sign = "", yearDigits = "", month, day] = match;
  const low = Number(yearDigits.replaceAll("X", "0"));
  const high = Number(yearDigits.replaceAll("X", "9"));
  const [first, last] = sign === "-" ? [-high, -low] : [low, high];
  if (month === undefined || (month === "XX" && (day === undefined || day === "XX"))) {
    return { earliest: writeDay(first, 1, 1), latest: writeDay(last, 12, 31) };
  }
  if (first !== last || month === "XX") return { problem: expected };
  const monthNumber = Number(month);
  const division = divisions[monthNumber];
  if (division !== undefined && day === undefined) {
    const [firstMonth, months] = division;
    const end = firstMonth + months - 1;
    const [year, endMonth] = end > 12 ? [first + 1, end - 12] : [first, end];
    return {
      earliest: writeDay(first, firstMonth, 1),
      latest: writeDay(year, endMonth, daysInMonth(year, endMonth)),
    };
  }
  if (monthNumber < 1 || monthNumber > 12) {
    return { problem: `there is no month ${month}; ${expected}` };
  }
  const days = daysInMonth(first, monthNumber);
  if (day === undefined || day === "XX") {
    return {
      earliest: writeDay(first, monthNumber, 1),
      latest: writeDay(first, monthNumber, days),
    };
  }
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > days) {
    return { problem: `${sign}${yearDigits}-${month} has days 01 to ${days}, but not ${day}` };
  }
  return {
    earliest: writeDay(first, monthNumber, dayNumber),
    latest: writeDay(first, monthNumber, dayNumber),
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function writeDay(year: number, month: number, day: number): Day {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
