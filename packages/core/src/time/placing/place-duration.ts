import { firstDay, lastDay, periodOf, shiftPeriod, writeDay, type DayNumber } from "../calendar.ts";
import type { Measure, TimeNode } from "../time-node.ts";
import { writeMeasures } from "../write-measures.ts";
import { fromNow, noBase } from "./counting-base.ts";
import type { Cue } from "./direction.ts";
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
  const quarters = wholeQuarters(node.of);
  if (quarters !== null) {
    const near = shiftPeriod(periodOf("quarter", now), side);
    const far = shiftPeriod(near, side * (quarters - 1));
    return side < 0 ? [firstDay(far), lastDay(near)] : [firstDay(near), lastDay(far)];
  }
  if (node.of[0]?.working === true) {
    const [near, far] = [oneDay, node.of].map((by) => shiftDay(now, by, side));
    if (typeof near !== "number" || typeof far !== "number") return null;
    return side < 0 ? [far, near] : [near, far];
  }
  const other = shiftDay(now, node.of, side);
  if (other === null) return null;
  return side < 0 ? [other, now] : [Math.min(now + 1, other), other];
}

const oneDay: readonly Measure[] = [{ amount: 1, unit: "day", working: true }];

function wholeQuarters(of: readonly Measure[]): number | null {
  const only = of.length === 1 ? of[0] : undefined;
  const amount = only?.unit === "quarter" ? only.amount : null;
  return amount !== null && Number.isInteger(amount) && amount >= 1 && amount < 1000
    ? amount
    : null;
}

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
