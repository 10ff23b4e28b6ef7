import type { DayNumber, Period } from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { Grain, Measure, TimeNode } from "../time-node.ts";
import { baseOf, fromNow, isWider, maskInside, masks, noBase } from "./counting-base.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";
import type { PlacingState } from "./placing-state.ts";
import { grainOf, shiftDay, shiftFrom, shiftWhole } from "./shift-time.ts";

/** So much before or after the time that `anchor` names or, without one, that the state holds. */
export function placeShift(
  { by, sign, from }: TimeNode & { readonly op: "shift" },
  anchor: Placed | null,
  state: PlacingState,
): Placed {
  const grain = grainOf(by);
  if (by.some(({ amount }) => amount === null)) {
    const vague = unplaced(sign === -1 ? "PAST_REF" : "FUTURE_REF", [
      { rule: "shift", says: "how far is not said" },
    ]);
    const bounds = from === "now" && state.now !== null ? rangeFrom(state.now, by, sign) : null;
    return bounds === null || state.now === null
      ? vague
      : { ...vague, bounds, steps: [fromNow(state.now)] };
  }
  if (anchor !== null) return placeFrom(anchor, by, sign, grain);
  if (typeof from !== "string") return unplaced(masks[grain], []);
  const whole = state.quarter === null ? null : shiftWhole(state.quarter, by, sign);
  if (whole !== null && state.quarter !== null && !state.narrative) {
    return placedPeriod(whole, [
      {
        rule: "reference",
        says: `counted from ${renderPeriod(state.quarter)}, the quarter spoken of`,
      },
    ]);
  }
  const inNews = !state.narrative && state.now !== null;
  // "A year earlier" in a report compares with the year before this one; "two years earlier" counts from what was told.
  const isTold = state.isFresh && by.some(({ amount, unit }) => amount !== 1 || unit !== "year");
  const isYears = grain === "year" && sign === -1 && !isTold;
  // "See you two days later" counts from the day of the message; elsewhere "later" needs a date to be later than.
  const countsFromItself = state.message && grain !== "year";
  const isLoose = from === "reference" && !state.narrative && !isYears;
  if (
    isLoose &&
    (state.reference === null ? !countsFromItself : isTooFar(state.reference, grain, state))
  ) {
    return unplaced(masks[grain], [
      { rule: "reference", says: "it counts from an event that has no date here" },
    ]);
  }
  const found = baseOf(inNews && isYears ? "now" : from, state);
  if (found === null) return unplaced(masks[grain], [noBase(from)]);
  if (isWider(found.from, grain)) return unplaced(maskInside(found.from, grain), found.steps);
  const period = shiftFrom(found.from, by, sign, grain);
  return period === null ? unplaced(masks[grain], found.steps) : placedPeriod(period, found.steps);
}

/** "A few days ago": between the least and the most days that the words allow. */
function rangeFrom(
  now: DayNumber,
  by: readonly Measure[],
  sign: -1 | 1,
): readonly [DayNumber, DayNumber] | null {
  const only = by.length === 1 ? by[0] : undefined;
  if (only?.range === undefined) return null;
  const [near, far] = only.range.map((amount) => shiftDay(now, [{ ...only, amount }], sign));
  if (typeof near !== "number" || typeof far !== "number") return null;
  return sign === -1 ? [far, near] : [near, far];
}

/** Counted from a time that the words name: "two weeks after Easter" is a day, because Easter is one. */
function placeFrom(anchor: Placed, by: readonly Measure[], sign: -1 | 1, grain: Grain): Placed {
  if (anchor.period === null) return unplaced(masks[grain], anchor.steps);
  const period = shiftFrom(anchor.period, by, sign, anchor.period.grain === "day" ? "day" : grain);
  return period === null
    ? unplaced(masks[grain], anchor.steps)
    : placedPeriod(period, anchor.steps);
}

/** What comes "later" counts from a date just named, at least as fine as itself; another one only looks like its anchor. */
const isTooFar = (reference: Period, grain: Grain, state: PlacingState): boolean =>
  !state.isFresh || isWider(reference, grain);
