import { dayNumber, daysInMonth } from "../calendar.ts";
import { kinds } from "../lexicon.ts";
import { meaningAt, tokenAt, wordAt } from "../line.ts";
import { fullYear } from "../phrases/read-year.ts";
import type { TimeRule } from "../time-rule.ts";

/** Dates with the month in letters between strokes or hyphens: "8/Oct/2012", "28-Mar-16", "2020/Sep/23". */
export const monthNameDate: TimeRule = {
  name: "month-name-date",
  opens: kinds.figure,
  read: (line, index) => {
    const join = wordAt(line, index + 1);
    if ((join !== "-" && join !== "/") || wordAt(line, index + 3) !== join) return null;
    for (let at = index + 1; at <= index + 4; at++) if (tokenAt(line, at).spaced) return null;
    const { month } = meaningAt(line, index + 2);
    const [first, last] = [tokenAt(line, index), tokenAt(line, index + 4)];
    if (month === 0 || last.kind !== "number") return null;
    const isYearFirst = first.text.length === 4;
    const [day, year] = isYearFirst ? [last, first] : [first, last];
    if (day.text.length > 2 || (year.text.length !== 4 && year.text.length !== 2)) return null;
    const full = year.text.length === 2 ? fullYear(year.value) : year.value;
    if (
      !Number.isInteger(day.value) ||
      day.value < 1 ||
      full < 1000 ||
      day.value > daysInMonth(full, month)
    )
      return null;
    return {
      node: { op: "period", grain: "day", index: dayNumber(full, month, day.value) },
      end: index + 5,
    };
  },
};
