import { firstDay, lastDay, periodOf } from "../calendar.ts";
import type { Grain } from "../time-node.ts";
import { lengths } from "../measure-range.ts";
import { masks } from "./counting-base.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";
import { shiftDay } from "./shift-time.ts";

/**
 * The stretch that ends with a day: "the year ended June 30".
 *
 * It is named by the calendar's stretch that its last day lies in, and its days are its own.
 */
export function placeEnding(grain: Grain, day: Placed): Placed {
  if (day.period === null) return unplaced(masks[grain], day.steps);
  const placed = placedPeriod(periodOf(grain, firstDay(day.period)), day.steps);
  const last = lastDay(day.period);
  const [unit, amount] = lengths[grain];
  const first = grain === "weekend" ? null : shiftDay(last + 1, [{ amount, unit }], -1);
  return first === null ? placed : { ...placed, bounds: [first, last] };
}
