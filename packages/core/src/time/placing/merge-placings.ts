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
  const [from, to] =
    first !== null && last !== null && first > last ? [last, first] : [first, last];
  const mask =
    a !== null && b !== null ? sharedValue(renderPeriod(a), renderPeriod(b)) : early.mask;
  const isVague = isTooWide(from, to, a);
  const reason = {
    rule: "creation-time",
    says: isVague
      ? "the time of writing is too uncertain to place it"
      : "the time of writing is uncertain, so is what counts from it",
  };
  return {
    ...early,
    period: null,
    mask,
    bounds: isVague ? null : [from, to],
    // "Counted from" one possible day would read like the day itself.
    steps: isVague ? [reason] : [...early.steps, reason],
  };
}

/**
 * More than a year of doubt, and more than twice what is named, says nothing any more: a week that may lie in any of
 * three years would stand in a timeline as if it ran through them.
 */
function isTooWide(first: number | null, last: number | null, named: Placed["period"]): boolean {
  if (first === null || last === null) return false;
  const own = named === null ? 1 : lastDay(named) - firstDay(named) + 1;
  return last - first + 1 > own + Math.max(366, own * 2);
}

/** From the first part that differs on, every figure is open. */
function sharedValue(a: string, b: string): string {
  const [one, two] = [a.split("-"), b.split("-")];
  const at = one.findIndex((part, index) => part !== two[index]);
  return one
    .map((part, index) => (at >= 0 && index >= at ? part.replaceAll(/\d/g, "X") : part))
    .join("-");
}
