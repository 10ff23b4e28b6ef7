import { firstDay, lastDay } from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { Placed } from "./placed.ts";

/**
 * One placing out of two: counted from the first and from the last day that the document can have been written on.
 *
 * Whatever both agree on is certain; else the result is the stretch from the earlier to the later one, and its TIMEX3
 * value keeps only what both share ("2016-XX").
 */
export function mergePlacings(early: Placed, late: Placed): Placed {
  const [a, b] = [early.period, late.period];
  const same = a?.grain === b?.grain && a?.index === b?.index;
  const sameBounds =
    early.bounds?.[0] === late.bounds?.[0] && early.bounds?.[1] === late.bounds?.[1];
  if (same && sameBounds) return early;
  const first = early.bounds === null ? (a === null ? null : firstDay(a)) : early.bounds[0];
  const last = late.bounds === null ? (b === null ? null : lastDay(b)) : late.bounds[1];
  if (first === null && last === null) return early;
  const mask =
    a !== null && b !== null ? sharedValue(renderPeriod(a), renderPeriod(b)) : early.mask;
  const reason = {
    rule: "creation-time",
    says: "the time of writing is uncertain, so is what counts from it",
  };
  return {
    ...early,
    period: null,
    mask,
    bounds: first !== null && last !== null && first > last ? [last, first] : [first, last],
    steps: [...early.steps, reason],
  };
}

/** From the first part that differs on, every figure is open. */
function sharedValue(a: string, b: string): string {
  const [one, two] = [a.split("-"), b.split("-")];
  const at = one.findIndex((part, index) => part !== two[index]);
  return one
    .map((part, index) => (at >= 0 && index >= at ? part.replaceAll(/\d/g, "X") : part))
    .join("-");
}
