import { civilOf, dayNumber, type DayNumber } from "../calendar.ts";
import type { TimeNode } from "../time-node.ts";
import { fromNow, masks, noBase } from "./counting-base.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";
import type { PlacingState } from "./placing-state.ts";

/** "This financial year": the one that holds the day of writing, or the one so many before or after it. */
export function placeFiscalYear(
  offset: number,
  { now, fiscalStart }: Pick<PlacingState, "now" | "fiscalStart">,
): Placed {
  if (now === null) return unplaced(masks.year, [noBase("now")]);
  const { year } = civilOf(now);
  const isNext = fiscalStart !== null && firstDayOf(year + 1, fiscalStart) <= now;
  const index = year + offset + (isNext ? 1 : 0);
  return fiscalPeriod(placedPeriod({ grain: "year", index }, [fromNow(now)]), index, fiscalStart);
}

/** The first day of the financial year that is named by a year. */
const firstDayOf = (year: number, { month, day }: Start): DayNumber =>
  dayNumber(month === 1 && day === 1 ? year : year - 1, month, day);

type Start = NonNullable<PlacingState["fiscalStart"]>;

/**
 * The days of a financial year. It is named by the year that it ends in, unless it begins on 1 January.
 *
 * Where nobody said when it begins, it is taken as the calendar year, and marked as rough.
 */
export function fiscalPeriod(
  placed: Placed,
  year: number,
  start: PlacingState["fiscalStart"],
): Placed {
  if (start === null) {
    const reason = {
      rule: "fiscal-year",
      says: "the financial calendar is unknown: about the calendar year",
    };
    return { ...placed, mod: placed.mod ?? "APPROX", steps: [...placed.steps, reason] };
  }
  const [first, last] = [firstDayOf(year, start), firstDayOf(year + 1, start) - 1];
  const reason = {
    rule: "fiscal-year",
    says: `the financial year begins on ${start.day}/${start.month}`,
  };
  return { ...placed, bounds: [first, last], steps: [...placed.steps, reason] };
}

/**
 * "2016/17": from the start of the financial calendar in the first year, as somebody gave it or as Britain has it for
 * the kind of year named; else both years as a whole.
 */
export function placeYearPair(
  { first, starts }: TimeNode & { readonly op: "year-pair" },
  given: PlacingState["fiscalStart"],
): Placed {
  const start = given ?? starts;
  const begins = start === null ? dayNumber(first, 1, 1) : dayNumber(first, start.month, start.day);
  const ends =
    start === null ? dayNumber(first + 2, 1, 1) : dayNumber(first + 1, start.month, start.day);
  const says =
    start === null
      ? "where it begins is not known: some time in these two years"
      : `it begins on ${start.day}/${start.month}${given === null ? ", as in Britain" : ""}`;
  return {
    ...placedPeriod({ grain: "year", index: first }, [{ rule: "fiscal-year", says }]),
    bounds: [begins, ends - 1],
  };
}
