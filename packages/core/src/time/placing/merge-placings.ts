import type { Reason } from "../../data.ts";
import { firstDay, lastDay, writeDay } from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { CreationTime } from "./creation-time.ts";
import type { Placed } from "./placed.ts";

/**
 * One placing out of two: counted from the first and from the last day that the document can have been written on.
 *
 * Whatever both agree on is certain; else the result is the stretch from the earlier to the later one, and its TIMEX3
 * value keeps only what both share ("2016-XX").
 */
export function mergePlacings(early: Placed, late: Placed, written: CreationTime): Placed {
  const steps = mergeSteps(early.steps, late.steps, written);
  const [a, b] = [early.period, late.period];
  const same = a?.grain === b?.grain && a?.index === b?.index;
  const sameBounds =
    early.bounds?.[0] === late.bounds?.[0] && early.bounds?.[1] === late.bounds?.[1];
  if (same && sameBounds) return { ...early, steps };
  const first = early.bounds === null ? (a === null ? null : firstDay(a)) : early.bounds[0];
  const last = late.bounds === null ? (b === null ? null : lastDay(b)) : late.bounds[1];
  if (first === null && last === null) return { ...early, steps };
  const [from, to] =
    first !== null && last !== null && first > last ? [last, first] : [first, last];
  const mask =
    a !== null && b !== null ? sharedValue(renderPeriod(a), renderPeriod(b)) : early.mask;
  const isVague = isTooWide(from, to, a);
  const ends =
    a === null || b === null || same
      ? "its ends differ with that day"
      : `from the first of these days it is ${renderPeriod(a)}, from the last ${renderPeriod(b)}`;
  const says = isVague ? `${ends}: too uncertain to place it` : ends;
  return {
    ...early,
    period: null,
    mask,
    bounds: isVague ? null : [from, to],
    steps: [...steps, { rule: "creation-time", says }],
  };
}

/** What was decided alike on both days, told of all days in between. */
function mergeSteps(
  early: readonly Reason[],
  late: readonly Reason[],
  [first, last]: CreationTime,
): readonly Reason[] {
  const between = `a day of writing from ${writeDay(first)} to ${writeDay(last)}`;
  const tell = ({ says, ...step }: Reason, day: number): Reason => ({
    ...step,
    says: says.replace(`the day of writing, ${writeDay(day)}`, between),
  });
  const others = new Set(late.map((step) => key(tell(step, last))));
  return early.map((step) => tell(step, first)).filter((step) => others.has(key(step)));
}

const key = ({ rule, says }: Reason): string => `${rule}\n${says}`;

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
