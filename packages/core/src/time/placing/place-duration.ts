import { firstDay, lastDay, periodOf, writeDay } from "../calendar.ts";
import type { TimeNode } from "../time-node.ts";
import { writeMeasures } from "../write-measures.ts";
import { fromNow, noBase } from "./counting-base.ts";
import type { Cue } from "./direction.ts";
import { unplaced, type Placed } from "./placed.ts";
import type { PlacingState } from "./placing-state.ts";
import { grainOf, shiftDay } from "./shift-time.ts";

/** A length of time; with a side, the stretch that ends or begins on the day of writing. */
export function placeDuration(
  node: TimeNode & { readonly op: "duration" },
  state: PlacingState,
  cues: readonly Cue[],
): Placed {
  const mask = writeMeasures(node.of);
  const ahead =
    node.side === 0 && state.now !== null && !state.narrative && pointsAhead(cues)
      ? shiftDay(state.now, node.of, 1)
      : null;
  if (ahead !== null && state.now !== null) {
    const period = periodOf(grainOf(node.of), ahead);
    const says = `with a future word beside it, the day of writing, ${writeDay(state.now)}, and as long again`;
    return {
      ...unplaced(mask, [{ rule: "creation-time", says }], "DURATION"),
      bounds: [firstDay(period), lastDay(period)],
    };
  }
  if (node.side === 0)
    return unplaced(mask, [{ rule: "duration", says: "a length of time, no date" }], "DURATION");
  const now = state.now;
  const other = now === null ? null : shiftDay(now, node.of, node.side === -1 ? -1 : 1);
  if (now === null || other === null || state.narrative) {
    return unplaced(
      mask,
      [now === null ? noBase("now") : { rule: "duration", says: "its length is not said" }],
      "DURATION",
    );
  }
  const bounds = node.side < 0 ? ([other, now] as const) : ([now, other] as const);
  return {
    ...unplaced(mask, [fromNow(now)], "DURATION"),
    bounds,
  };
}

/** "It will open in two weeks": when, not how long. */
const pointsAhead = (cues: readonly Cue[]): boolean =>
  cues.some(({ word }) => word === "in") && cues.some(({ weight }) => weight >= 2);
