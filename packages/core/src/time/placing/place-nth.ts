import {
  firstDay,
  lastDay,
  mod,
  periodOf,
  shiftPeriod,
  weekdayOf,
  type Period,
} from "../calendar.ts";
import type { Grain, TimeNode } from "../time-node.ts";
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
  // Of a number beyond all numbers nothing holds.
  if (firstDay(period) <= last) return placedPeriod(period, of.steps);
  const step = { rule: "nth", says: `there is no such ${grain} in it` };
  return unplaced(masks[grain], [...of.steps, step]);
}

function nthStretch(n: number, grain: Period["grain"], first: number, last: number): Period {
  const [early, late] = insets.get(grain) ?? [0, 0];
  const opening = periodOf(grain, first + early);
  const closing = periodOf(grain, last - late);
  return n > 0 ? shiftPeriod(opening, n - 1) : shiftPeriod(closing, n + 1);
}

/** By ISO 8601 a week belongs to the month or year that its Thursday is in; a weekend, to that of its Saturday. */
const insets: ReadonlyMap<Grain, readonly [early: number, late: number]> = new Map([
  ["week", [3, 3]],
  ["weekend", [1, 5]],
]);

function nthWeekday(n: number, weekday: number, first: number, last: number): Period {
  const index =
    n > 0
      ? first + mod(weekday - weekdayOf(first), 7) + (n - 1) * 7
      : last - mod(weekdayOf(last) - weekday, 7) + (n + 1) * 7;
  return { grain: "day", index };
}
