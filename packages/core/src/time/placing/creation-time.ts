import { dayNumber, daysInMonth, readDay, type DayNumber } from "../calendar.ts";

/** First and last day that a document can have been written on. */
export type CreationTime = readonly [first: DayNumber, last: DayNumber];

/**
 * Reads the EDTF of a creation time: a day (a clock time after it is left aside), a month, a year, or an interval of
 * them; a qualifier (`~`, `?`, `%`) is ignored. Null for nothing and for an interval that is open on a side: nothing can
 * be counted from "2016 or any time after".
 */
export function readCreationTime(edtf: string | null | undefined): CreationTime | null {
  if (edtf === null || edtf === undefined || edtf.trim() === "") return null;
  const [from = "", to] = edtf.trim().split("/", 2);
  const first = readEnd(from);
  const last = to === undefined ? first : readEnd(to);
  const isKnown = (end: CreationTime | null, written: string): boolean =>
    end !== null || written === ".." || written === "";
  if (!isKnown(first, from) || !isKnown(last, to ?? from)) {
    throw new TypeError(
      `creationTime: expected an EDTF date such as "2016-09-15", "2016-09" or "2016-09-01/2016-09-20", got ${JSON.stringify(edtf)}`,
    );
  }
  if (first === null || last === null) return null;
  const [start, end] = [first[0], last[1]];
  return start <= end ? [start, end] : [end, start];
}

function readEnd(edtf: string): CreationTime | null {
  const day = readDay(edtf);
  if (day !== null) return [day, day];
  const parts = /^(-?\d{4})(?:-(\d\d))?[~?%]?$/.exec(edtf);
  if (parts === null) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return null;
  return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))];
}
