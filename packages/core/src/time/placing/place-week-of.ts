import { firstDay, periodOf } from "../calendar.ts";
import { masks } from "./counting-base.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";

/**
 * The week that holds a day or, with a side, the seven days that begin (1) or end (-1) with it. Its TIMEX3 is the ISO week
 * that most of them are in.
 */
export function placeWeekOf(side: -1 | 0 | 1, of: Placed): Placed {
  if (of.period?.grain !== "day") return unplaced(masks.week, of.steps);
  const day = of.period.index;
  const first = side === 0 ? firstDay(periodOf("week", day)) : side === 1 ? day : day - 6;
  const week = periodOf("week", first + 3);
  const placed = placedPeriod(week, of.steps);
  return firstDay(week) === first ? placed : { ...placed, bounds: [first, first + 6] };
}
