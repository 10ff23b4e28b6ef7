import type { Reason } from "../../data.ts";
import { firstDay, periodOf, type Period } from "../calendar.ts";
import type { Base, Name } from "../time-node.ts";
import { writeName } from "../write-name.ts";
import { baseOf, fromNow, noBase } from "./counting-base.ts";
import type { Cue } from "../direction.ts";
import { pickNear } from "./pick-name.ts";
import { pickInRange } from "./pick-in-range.ts";
import { firstAfter, holding, lastBefore, nameInPeriod, namesAround } from "./place-name.ts";
import { placedPeriod, unplaced, type Placed } from "./placed.ts";
import type { PlacingState } from "./placing-state.ts";

/** Places one occurrence of a name: the nearest that fits, or the last, this or the next one. */
export function placeNamed(
  name: Name,
  pick: "near" | "coming" | -1 | 0 | 1,
  base: Base,
  state: PlacingState,
  cues: readonly Cue[],
): Placed {
  if (pick === "near") {
    const bounded = state.bound === null ? null : pickInRange(name, state.bound);
    if (bounded !== null)
      return placedPeriod(bounded.period, [{ rule: "range", says: bounded.says }]);
    const picked = pickNear(name, state, cues);
    if (picked === null)
      return unplaced(writeName(name), [noBase(state.now === null ? "now" : "reference")]);
    const from: readonly Reason[] =
      state.now === null || state.narrative ? [] : [fromNow(state.now)];
    return placedPeriod(picked.period, [...from, ...picked.steps]);
  }
  const found = baseOf(base, state);
  if (found === null) return unplaced(writeName(name), [noBase(base)]);
  const day = firstDay(found.from);
  const period = pickSide(name, pick, day);
  return period === null
    ? unplaced(writeName(name), found.steps)
    : placedPeriod(period, found.steps);
}

function pickSide(name: Name, pick: "coming" | -1 | 0 | 1, day: number): Period | null {
  const around = namesAround(name, day);
  if (pick === -1) return lastBefore(around, day);
  if (pick === "coming") return firstAfter(around, day);
  if (name.grain === "weekday") {
    return nameInPeriod(name, { grain: "week", index: periodOf("week", day).index + pick });
  }
  if (pick === 1) return firstAfter(around, day);
  return holding(around, day) ?? nameInPeriod(name, periodOf("year", day));
}

/** Places a name inside a stretch: a month of a year, a weekday of a week. */
export function placeIn(name: Name, of: Placed): Placed {
  if (name.grain === "half" && of.period !== null && of.period.grain !== "year") {
    return { ...of, mod: name.half === 1 ? "START" : "END" };
  }
  const period = of.period === null ? null : nameInPeriod(name, of.period);
  if (period === null) return unplaced(writeName(name), of.steps);
  return { ...placedPeriod(period, of.steps), mod: of.mod };
}
