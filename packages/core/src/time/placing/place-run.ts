import { firstDay, lastDay, periodOf, shiftPeriod } from "../calendar.ts";
import type { TimeNode } from "../time-node.ts";
import { writeMeasures } from "../write-measures.ts";
import { unplaced, type Placed } from "./placed.ts";
import { shiftDay } from "./shift-time.ts";

/** So much at the beginning or end of a stretch: a length of time, with the days that it takes. */
export function placeRun({ by, side }: TimeNode & { readonly op: "run" }, of: Placed): Placed {
  const length = unplaced(writeMeasures(by), of.steps, "DURATION");
  const bounds =
    of.period === null ? null : runOf(by, side, firstDay(of.period), lastDay(of.period));
  if (bounds !== null) return { ...length, bounds };
  const says = of.period === null ? "what it belongs to has no date" : "it is not that long";
  return { ...length, steps: [...of.steps, { rule: "run", says }] };
}

function runOf(
  by: (TimeNode & { readonly op: "run" })["by"],
  side: -1 | 1,
  first: number,
  last: number,
): readonly [number, number] | null {
  const only = by.length === 1 ? by[0] : undefined;
  const weeks = only?.unit === "week" ? only.amount : null;
  if (weeks !== null && Number.isInteger(weeks)) {
    // By ISO 8601 a week belongs to the month or year that its Thursday is in.
    const near = periodOf("week", side === 1 ? first + 3 : last - 3);
    if (weeks * 7 > last - first + 7) return null;
    const far = shiftPeriod(near, side * (weeks - 1));
    return side === 1 ? [firstDay(near), lastDay(far)] : [firstDay(far), lastDay(near)];
  }
  const far = side === 1 ? shiftDay(first, by, 1) : shiftDay(last + 1, by, -1);
  if (far === null || far - 1 > last || far < first) return null;
  return side === 1 ? [first, far - 1] : [far, last];
}
