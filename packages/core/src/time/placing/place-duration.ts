import { firstDay, lastDay, periodOf, shiftPeriod, writeDay, type DayNumber } from "../calendar.ts";
import type { Measure, TimeNode } from "../time-node.ts";
import { writeMeasures } from "../write-measures.ts";
import { fromNow, noBase } from "./counting-base.ts";
import type { Cue } from "../direction.ts";
import { unplaced, type Placed } from "./placed.ts";
import type { PlacingState } from "./placing-state.ts";
import { grainOf, shiftDay } from "./shift-time.ts";

type Duration = TimeNode & { readonly op: "duration" };

/** A length of time; with a side, the stretch that ends or begins on the day of writing. */
export function placeDuration(node: Duration, state: PlacingState, cues: readonly Cue[]): Placed {
  const mask = writeMeasures(node.of);
  if (node.side === 0) return placeAhead(node, mask, state, cues);
  const { now } = state;
  const bounds = now === null || state.narrative ? null : stretchBeside(node, node.side, now);
  if (now === null || bounds === null) {
    return unplaced(
      mask,
      [now === null ? noBase("now") : { rule: "duration", says: "its length is not said" }],
      "DURATION",
    );
  }
  return { ...unplaced(mask, [fromNow(now)], "DURATION"), bounds };
}

/**
 * The days of "the last two weeks" and "the next two weeks". The day of writing ends the first and does not count for
 * the second; quarters are those of the calendar.
 */
function stretchBeside(
  node: Duration,
  side: -1 | 1,
  now: DayNumber,
): readonly [DayNumber, DayNumber] | null {
  if (node.of.every(({ unit }) => unit === "quarter")) {
    const near = shiftPeriod(periodOf("quarter", now), side);
    const edge = side === -1 ? lastDay(near) + 1 : firstDay(near);
    const far = shiftDay(edge, node.of, side);
    if (far === null || far === edge) return null;
    return side === -1 ? [far, edge - 1] : [edge, far - 1];
  }
  const far = shiftDay(now, node.of, side);
  if (far === null) return null;
  const isWorking = node.of.some(({ working }) => working === true);
  const next = isWorking ? (shiftDay(now, oneDay, side) ?? now) : now + 1;
  if (side === 1) return [Math.min(next, far), far];
  return [far, isWorking ? next : now];
}

const oneDay: readonly Measure[] = [{ amount: 1, unit: "day", working: true }];

/** "In two weeks", "within two weeks": when, not how long, if the verb beside it looks ahead. */
function placeAhead(
  node: Duration,
  mask: string,
  state: PlacingState,
  cues: readonly Cue[],
): Placed {
  const { now } = state;
  const weight = cues.find((cue) => cue.weight !== 0)?.weight ?? 0;
  const points = node.ahead !== undefined && (node.sure === true || weight >= 1.5);
  const end = points && now !== null && !state.narrative ? shiftDay(now, node.of, 1) : null;
  if (now === null || end === null)
    return unplaced(
      mask,
      [{ rule: "duration", says: "nothing says when it begins or ends" }],
      "DURATION",
    );
  const period = periodOf(grainOf(node.of), end);
  const until = node.ahead === "until";
  const says = `${until ? "from" : "so long after"} the day of writing, ${writeDay(now)}${until ? ", and so long" : ""}`;
  return {
    ...unplaced(mask, [{ rule: "creation-time", says }], "DURATION"),
    bounds: until ? [now, end] : [firstDay(period), lastDay(period)],
  };
}
