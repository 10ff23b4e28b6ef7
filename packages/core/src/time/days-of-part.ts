import { addMonths, civilOf, firstDay, lastDay, type DayNumber } from "./calendar.ts";
import type { Placed } from "./placing/placed.ts";
import type { Mod } from "./time-node.ts";

type Days = readonly [first: DayNumber | null, last: DayNumber | null];

/**
 * The days of the early, middle or late part of a stretch, and of what lies after or before it; null where the modifier
 * takes no part of it.
 *
 * Early and late are halves, the middle is the half around the middle; the very beginning or end (`edge`) is a sixth: the
 * end of a year is its last two months, of a month its last days. Less would be a guess. Years are cut between months.
 */
export function daysOfPart(
  first: DayNumber,
  last: DayNumber,
  modifier: Mod | null,
  edge: boolean,
): Days | null {
  switch (modifier) {
    case "ON_OR_AFTER":
      return [first, null];
    case "ON_OR_BEFORE":
      return [null, last];
    case "AFTER":
      return [last + 1, null];
    case "BEFORE":
      return [null, first - 1];
    case "START":
      return isTooShort(first, last)
        ? null
        : [first, cut(first, last, edge ? 2 : 6, Math.ceil) - 1];
    case "MID":
      return isTooShort(first, last)
        ? null
        : [cut(first, last, 3, Math.floor), cut(first, last, 9, Math.ceil) - 1];
    case "END":
      return isTooShort(first, last) ? null : [cut(first, last, edge ? 10 : 6, Math.floor), last];
    case "APPROX":
    case "LESS_THAN":
    case "MORE_THAN":
    case "EQUAL_OR_LESS":
    case "EQUAL_OR_MORE":
    case null:
      return null;
  }
}

/** What part of a stretch its days are taken from, in words; null where the modifier takes none. */
export function describePart({ period, bounds, mod, edge }: Placed): string | null {
  if (period === null || bounds !== null || isTooShort(firstDay(period), lastDay(period)))
    return null;
  switch (mod) {
    case "START":
      return edge
        ? "the beginning is taken as its first sixth"
        : "early is taken as its first half";
    case "MID":
      return "the middle is taken as its middle half";
    case "END":
      return edge ? "the end is taken as its last sixth" : "late is taken as its second half";
    case "ON_OR_AFTER":
    case "ON_OR_BEFORE":
    case "AFTER":
    case "BEFORE":
    case "APPROX":
    case "LESS_THAN":
    case "MORE_THAN":
    case "EQUAL_OR_LESS":
    case "EQUAL_OR_MORE":
    case null:
      return null;
  }
}

const isTooShort = (first: DayNumber, last: DayNumber): boolean => last - first < 4;

/** The day that so many twelfths of a stretch end before. */
function cut(
  first: DayNumber,
  last: DayNumber,
  twelfths: number,
  round: (days: number) => number,
): DayNumber {
  const [from, to] = [civilOf(first), civilOf(last + 1)];
  const isYears = from.month === 1 && from.day === 1 && to.month === 1 && to.day === 1;
  return isYears
    ? addMonths(first, (to.year - from.year) * twelfths)
    : first + round(((last - first + 1) * twelfths) / 12);
}
