import type { Dates } from "../../data.ts";
import { civilOf, writeDay, type DayNumber } from "../calendar.ts";

/** Days from `first` to `last` as EDTF; where both ends allow it, as whole years or months: “2016”, “2016-03/2017-01”. */
export function writeStretch(first: DayNumber | null, last: DayNumber | null): Dates {
  const earliest = first === null ? null : writeDay(first);
  const latest = last === null ? null : writeDay(last);
  const length = Math.max(grainOf(first), grainOf(last === null ? null : last + 1));
  // A day is ten figures of "2016-09-15", a month seven, a year four, and three more each in years BC.
  const [from, to] = [earliest, latest].map(
    (day) => day?.slice(0, day.length - 10 + length) ?? "..",
  );
  return { edtf: from === to ? (from ?? null) : `${from}/${to}`, earliest, latest };
}

/** How many figures it takes to write a day as the beginning of a year, of a month, or as a day. */
function grainOf(day: DayNumber | null): 4 | 7 | 10 {
  if (day === null) return 4;
  const { month, day: date } = civilOf(day);
  return date !== 1 ? 10 : month === 1 ? 4 : 7;
}
