import { dayNumber, daysInMonth } from "../calendar.ts";
import { kinds } from "../lexicon.ts";
import { isKind, meaningAt, tokenAt, wordAt, type Line } from "../line.ts";
import { fullYear } from "../phrases/read-year.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * Dates with the month in letters between strokes or hyphens: "8/Oct/2012", "28-Mar-16", "2020/Sep/23",
 * "September-2020-23", a day of a month "Oct/2" and a month of a year "Dec/2018".
 */
export const monthNameDate: TimeRule = {
  name: "month-name-date",
  opens: kinds.figure | kinds.month,
  read: (line, index) => {
    const join = wordAt(line, index + 1);
    if ((join !== "-" && join !== "/") || tokenAt(line, index + 1).spaced) return null;
    if (tokenAt(line, index + 2).spaced) return null;
    return (
      readWhole(line, index, join) ??
      readDayOnly(line, index, join) ??
      readMonthOfYear(line, index, join)
    );
  },
};

type Found = { readonly node: TimeNode; readonly end: number };

/** Month, day and year in any order; only the year may have four figures. */
function readWhole(line: Line, index: number, join: string): Found | null {
  if (wordAt(line, index + 3) !== join) return null;
  if (tokenAt(line, index + 3).spaced || tokenAt(line, index + 4).spaced) return null;
  const places = [index, index + 2, index + 4];
  const monthAt = places.find((at) => isKind(line, at, kinds.month));
  const figures = places.filter((at) => at !== monthAt).map((at) => tokenAt(line, at));
  const [one, two] = figures;
  if (monthAt === undefined || one?.kind !== "number" || two?.kind !== "number") return null;
  const isYearFirst = one.text.length === 4;
  const [day, year] = isYearFirst ? [two, one] : [one, two];
  if (day.text.length > 2 || (year.text.length !== 4 && year.text.length !== 2)) return null;
  const full = year.text.length === 2 ? fullYear(year.value) : year.value;
  const { month } = meaningAt(line, monthAt);
  if (!Number.isInteger(day.value) || !Number.isInteger(full) || day.value < 1 || full < 1000)
    return null;
  if (day.value > daysInMonth(full, month)) return null;
  return {
    node: { op: "period", grain: "day", index: dayNumber(full, month, day.value) },
    end: index + 5,
  };
}

/** "Oct/2", "22/Jan"; with a hyphen calendar dates read it. */
function readDayOnly(line: Line, index: number, join: string): Found | null {
  if (join !== "/" || wordAt(line, index + 3) === "/") return null;
  const monthFirst = isKind(line, index, kinds.month);
  const [monthAt, dayAt] = monthFirst ? [index, index + 2] : [index + 2, index];
  const { month } = meaningAt(line, monthAt);
  const day = tokenAt(line, dayAt);
  if (month === 0 || !tokenAt(line, monthAt).capital || !/^\d\d?$/.test(day.text)) return null;
  if (day.value < 1 || day.value > daysInMonth(2000, month)) return null;
  return {
    node: {
      op: "named",
      name: { grain: "day", month, day: day.value, weekday: null },
      pick: "near",
      base: "now",
    },
    end: index + 3,
  };
}

/** "Dec/2018"; with a hyphen calendar dates read it. */
function readMonthOfYear(line: Line, index: number, join: string): Found | null {
  const { month } = meaningAt(line, index);
  const year = tokenAt(line, index + 2);
  if (join !== "/" || month === 0 || !tokenAt(line, index).capital) return null;
  if (!/^(?:1[5-9]|20)\d\d$/.test(year.text)) return null;
  const next = tokenAt(line, index + 3);
  if (next.text === "/" && !next.spaced) return null;
  return {
    node: { op: "period", grain: "month", index: year.value * 12 + month - 1 },
    end: index + 3,
  };
}
