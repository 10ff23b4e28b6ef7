import { firstDay, lastDay, periodOf, shiftPeriod } from "../calendar.ts";
import type { Grain } from "../time-node.ts";
import { masks } from "./counting-base.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";

/** The nth stretch of a grain inside another, from the end if `n` is negative. */
export function placeNth(n: number, grain: Grain, of: Placed): Placed {
  if (of.period === null) return unplaced(masks[grain], of.steps);
  const [first, last] = [firstDay(of.period), lastDay(of.period)];
  const week = grain === "week" || grain === "weekend";
  // By ISO 8601 a week belongs to the month or year that its Thursday is in.
  const opening = week ? periodOf(grain, first + 3) : periodOf(grain, first);
  const closing = week ? periodOf(grain, last - 3) : periodOf(grain, last);
  const period = n > 0 ? shiftPeriod(opening, n - 1) : shiftPeriod(closing, n + 1);
  if (n > 1000 || firstDay(period) > last)
    return unplaced(masks[grain], [
      ...of.steps,
      { rule: "nth", says: `there is no such ${grain} in it` },
    ]);
  return placedPeriod(period, of.steps);
}
