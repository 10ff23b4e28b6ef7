import {
  firstDay,
  lastDay,
  mod,
  periodOf,
  shiftPeriod,
  weekdayOf,
  type Period,
} from "../calendar.ts";
import type { TimeNode } from "../time-node.ts";
import { masks } from "./counting-base.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";

/** The nth stretch of a grain, or the nth of a weekday, inside another, from the end if `n` is negative. */
export function placeNth(
  { n, grain, weekday }: TimeNode & { readonly op: "nth" },
  of: Placed,
): Placed {
  if (of.period === null) return unplaced(masks[grain], of.steps);
  const [first, last] = [firstDay(of.period), lastDay(of.period)];
  const period =
    weekday === undefined ? nthStretch(n, grain, first, last) : nthWeekday(n, weekday, first, last);
  if (n > 1000 || firstDay(period) > last)
    return unplaced(masks[grain], [
      ...of.steps,
      { rule: "nth", says: `there is no such ${grain} in it` },
    ]);
  return placedPeriod(period, of.steps);
}

function nthStretch(n: number, grain: Period["grain"], first: number, last: number): Period {
  const week = grain === "week" || grain === "weekend";
  // By ISO 8601 a week belongs to the month or year that its Thursday is in.
  const opening = week ? periodOf(grain, first + 3) : periodOf(grain, first);
  const closing = week ? periodOf(grain, last - 3) : periodOf(grain, last);
  return n > 0 ? shiftPeriod(opening, n - 1) : shiftPeriod(closing, n + 1);
}

function nthWeekday(n: number, weekday: number, first: number, last: number): Period {
  const index =
    n > 0
      ? first + mod(weekday - weekdayOf(first), 7) + (n - 1) * 7
      : last - mod(weekdayOf(last) - weekday, 7) + (n + 1) * 7;
  return { grain: "day", index };
}
