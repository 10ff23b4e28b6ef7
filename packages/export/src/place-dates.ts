import { type Dates, type Day, readEdtf } from "@onrecord/core";

/** The calendar days at which something can be shown, and whether its date goes on beyond them. */
export type Placement = {
  readonly from: Day;
  readonly to: Day;
  /** It may be at any time before these days, or goes on after them; null where the date ends with them. */
  readonly open: "before" | "after" | null;
};

/**
 * Where a date can stand in a calendar; null where there is none.
 *
 * A stretch stands at all of its days. One that is open to a side stands at the end that is named, all days of it: “by 2018”
 * at the year 2018, “since August 2016” at that month.
 */
export function placeDates({ edtf, earliest, latest }: Dates): Placement | null {
  if (earliest !== null && latest !== null) return { from: earliest, to: latest, open: null };
  const [first = "", last = ""] = edtf?.split("/") ?? [];
  if (latest !== null)
    return { from: readDay(last)?.earliest ?? latest, to: latest, open: "before" };
  if (earliest === null) return null;
  return { from: earliest, to: readDay(first)?.latest ?? earliest, open: "after" };
}

function readDay(edtf: string): Dates | null {
  const reading = readEdtf(edtf);
  return "dates" in reading ? reading.dates : null;
}

/** Whether it is one day and the text is sure of it. */
export function isExact({ edtf, earliest, latest }: Dates): boolean {
  return edtf !== null && earliest === latest && /^-?\d{4}-\d\d-\d\d(?:T|$)/.test(edtf);
}

/** What a place in a calendar does not tell of a date; null for a day that the text names. */
export function describeDoubt(dates: Dates): string | null {
  const placement = placeDates(dates);
  if (placement === null || isExact(dates)) return null;
  if (placement.open === "before") return "shown at its end; it may be at any time before";
  if (placement.open === "after") return "shown at its beginning; it goes on after";
  if (/[?~%]/.test(dates.edtf ?? "")) return "the source itself is not sure of it";
  return placement.from === placement.to
    ? null
    : "known no closer: some time in it, or all through it";
}
