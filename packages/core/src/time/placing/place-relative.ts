import { firstDay, periodOf, shiftPeriod, weekdayOf, writeDay } from "../calendar.ts";
import { lengths } from "../measure-range.ts";
import { renderPeriod } from "../render-timex.ts";
import type { Base, Grain } from "../time-node.ts";
import { baseOf, fromSpoken, isWider, maskInside, masks, noBase } from "./counting-base.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";
import type { PlacingState } from "./placing-state.ts";
import { shiftDay } from "./shift-time.ts";

/** The day that a clock time or a part of a day without one belongs to. */
export function placeToday(state: PlacingState): Placed {
  return placeRelative("day", 0, state.narrative ? "reference" : "now", state);
}

/** The stretch of a grain around what is counted from, moved by `offset`; `tense` is negative in a past clause. */
export function placeRelative(
  grain: Grain,
  offset: number,
  base: Base,
  state: PlacingState,
  tense = 0,
): Placed {
  if (
    grain === "weekend" &&
    offset === 0 &&
    tense < 0 &&
    state.now !== null &&
    base !== "reference" &&
    weekdayOf(state.now) < (state.message && base === "now" ? 3 : 6)
  ) {
    // "Over the weekend they met", told on a weekday, is the one that has been.
    return placeRelative(grain, -1, base, state);
  }
  if (grain === "quarter" && base === "reference") return placeQuarter(offset, state);
  // "The next day" needs a day that was told; "the following year" of nothing is told from now.
  const isLoose =
    base === "reference" && offset !== 0 && grain === "day" && state.reference === null;
  const found = isLoose ? null : (sameAsLimit(offset, base, state) ?? baseOf(base, state));
  if (found === null) return unplaced(masks[grain], [noBase(base)]);
  // "the next day" after a mere year is no day of the calendar.
  if (isWider(found.from, grain)) {
    return unplaced(maskInside(found.from, grain), [
      ...found.steps,
      { rule: "reference", says: `which is too wide for a ${grain}` },
    ]);
  }
  return placedPeriod(shiftPeriod(periodOf(grain, firstDay(found.from)), offset), found.steps);
}

/** "… until March 1919. That same month": how far something lasted is the last that was spoken of. */
const sameAsLimit = (
  offset: number,
  base: Base,
  { limit, narrative }: PlacingState,
): ReturnType<typeof baseOf> =>
  offset === 0 && base === "reference" && narrative && limit !== null ? fromSpoken(limit) : null;

/** "The quarter": the one spoken of, else the last that has ended, which is what companies report on. */
function placeQuarter(offset: number, state: PlacingState): Placed {
  if (state.quarter !== null) {
    return placedPeriod(shiftPeriod(state.quarter, offset), [
      {
        rule: "reference",
        says: `counted from ${renderPeriod(state.quarter)}, the quarter spoken of`,
      },
    ]);
  }
  const base = state.narrative ? state.reference : null;
  if (base !== null)
    return placedPeriod(shiftPeriod(periodOf("quarter", firstDay(base)), offset), []);
  if (state.now === null) return unplaced(masks.quarter, [noBase("now")]);
  // "The previous quarter" is that one too, "the next quarter" the one after the running one.
  const ended = shiftPeriod(periodOf("quarter", state.now), offset === 0 ? -1 : 0);
  return placedPeriod(shiftPeriod(ended, offset), [
    {
      rule: "creation-time",
      says: `counted from the day of writing, ${writeDay(state.now)}: the last quarter that has ended`,
    },
  ]);
}

/** A stretch of that length that ends on the day of writing ("the past year") or begins there ("the next year"). */
export function rollTo(placed: Placed, grain: Grain, side: -1 | 1, state: PlacingState): Placed {
  const { now } = state;
  if (now === null || state.narrative || grain === "weekend") return placed;
  const [unit, amount] = lengths[grain];
  const other = shiftDay(now, [{ amount, unit }], side);
  if (other === null) return placed;
  return { ...placed, bounds: side === -1 ? [other, now] : [now, other] };
}
