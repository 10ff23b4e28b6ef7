import type { Dates, Day, TimeExpression } from "../data.ts";
import { readDay, type Period } from "./calendar.ts";
import { daysOf } from "./days-of-now.ts";
import { measureRange } from "./measure-range.ts";
import { plainEdtf } from "./plain-edtf.ts";
import type { CreationTime } from "./placing/creation-time.ts";
import type { Placed } from "./placing/placed.ts";

/** An end of a range, as itself and as it was placed. */
type PlacedEnd = { readonly time: TimeExpression; readonly placed: Placed };

/**
 * The range between two dates, both included: a length of time with its first and last day. Null where an end has no
 * days or the second does not lie behind the first.
 */
export function expressRange(
  from: PlacedEnd,
  to: PlacedEnd,
  creationTime: CreationTime | null,
): Omit<TimeExpression, "span" | "text"> | null {
  const [first, last] = [datesOf(from.time, creationTime), datesOf(to.time, creationTime)];
  if (first === null || last === null || !isBefore(first, last)) return null;
  const value = measureRange(periodOf(from, first), periodOf(to, last));
  const edtf = `${plainEdtf(first.edtf) ?? first.earliest ?? ".."}/${plainEdtf(last.edtf) ?? last.latest ?? ".."}`;
  return {
    type: "DURATION",
    value,
    edtf,
    earliest: first.earliest,
    latest: last.latest,
    because: [
      { rule: "range", says: `from “${from.time.text}” to “${to.time.text}”, both included` },
      ...from.time.because,
      ...to.time.because,
      { rule: "value", says: `${value}, in EDTF ${edtf}` },
    ],
  };
}

/** The days of an end; "now" is the time of writing, and with none to say when that was, the range stays open. */
const datesOf = (time: TimeExpression, creationTime: CreationTime | null): Dates | null =>
  time.value !== "PRESENT_REF" && time.earliest === null ? null : daysOf(time, creationTime);

/** The stretch of the calendar that an end names; the day of writing for "now". */
function periodOf({ time, placed }: PlacedEnd, { edtf, earliest }: Dates): Period | null {
  const day = time.value === "PRESENT_REF" && edtf !== null ? readDay(earliest ?? "") : null;
  return day === null ? placed.period : { grain: "day", index: day };
}

function isBefore(first: Dates, last: Dates): boolean {
  if (first.earliest === null && last.latest === null) return false;
  if (first.earliest === null || last.latest === null) return true;
  const [start, end] = [dayOf(first.earliest), dayOf(last.latest)];
  const [startLast, endFirst] = [dayOf(first.latest), dayOf(last.earliest)];
  return start < end && start < endFirst && startLast < end;
}

const dayOf = (day: Day | null): number =>
  day === null ? Number.NaN : (readDay(day) ?? Number.NaN);
