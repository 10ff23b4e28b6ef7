import { firstDay, periodOf, shiftPeriod, weekdayOf } from "../calendar.ts";
import { masks } from "./counting-base.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";

/**
 * The weekend that a holiday makes: with a Monday or Tuesday before it, a Thursday or Friday on it, and the days between.
 * A Wednesday has none.
 */
export function placeWeekendOf(of: Placed): Placed {
  if (of.period?.grain !== "day") return unplaced(masks.weekend, of.steps);
  const day = of.period.index;
  const weekday = weekdayOf(day);
  if (weekday === 3) {
    return unplaced(masks.weekend, [
      ...of.steps,
      { rule: "weekend", says: "it falls on a Wednesday" },
    ]);
  }
  const weekend = periodOf("weekend", day);
  const period = weekday < 3 ? shiftPeriod(weekend, -1) : weekend;
  const saturday = firstDay(period);
  const placed = placedPeriod(period, of.steps);
  if (weekday >= 6) return placed;
  return { ...placed, bounds: weekday < 3 ? [saturday, day] : [day, saturday + 1] };
}
