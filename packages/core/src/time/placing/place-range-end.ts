import { firstDay, lastDay, type Period } from "../calendar.ts";
import type { TimeNode } from "../time-node.ts";
import { isToldAsPast, type Cue } from "../direction.ts";
import { placeNode } from "./place-node.ts";
import type { Placed } from "./placed.ts";
import type { PlacingState } from "./placing-state.ts";

/** One end of a range, as far as the other end has a say in where it lies. */
export type RangeEnd = {
  readonly side: "from" | "to";
  /** Its words leave open which one is meant: "November", "Monday". */
  readonly isBare: boolean;
  readonly other: {
    readonly node: TimeNode;
    readonly cues: readonly Cue[];
    readonly isBare: boolean;
  };
};

/**
 * Places an end of a range. The end that says less goes by the one that says more: the "November" of "Nov to 5 February
 * 2017" is the last one before it, the "Friday" of "Monday to Friday" the first one after it.
 */
export function placeRangeEnd(
  node: TimeNode,
  end: RangeEnd,
  state: PlacingState,
  cues: readonly Cue[],
): Placed {
  if (end.side === "to") return placeLast(node, end, state, cues);
  const placed = placeNode(node, state, cues);
  const bounded = end.isBare ? placeBeforeEnd(node, placed, end.other, state, cues) : placed;
  state.rangeFrom = edgeOf(node, bounded, state);
  return bounded;
}

/** Where an end lies; "now" is the day of writing. */
const edgeOf = (node: TimeNode, { period }: Placed, { now }: PlacingState): Period | null =>
  node.op === "vague" && node.value === "PRESENT_REF" && now !== null
    ? { grain: "day", index: now }
    : period;

function placeLast(
  node: TimeNode,
  { isBare, other }: RangeEnd,
  state: PlacingState,
  cues: readonly Cue[],
): Placed {
  const placed = placeNode(node, state, cues);
  const from = state.rangeFrom;
  if (!isBare || from === null) return placed;
  // "From 14 September to Thursday" is up to the Thursday that the text speaks from.
  const isNear = isWeekday(node) && !isWeekday(other.node);
  if (isNear && placed.period !== null && firstDay(placed.period) > firstDay(from)) return placed;
  return placeNode(node, { ...state, bound: { side: "from", period: from } }, cues);
}

function isWeekday(node: TimeNode): boolean {
  if (node.op === "modified") return isWeekday(node.of);
  if (node.op === "day-part") return node.on !== null && isWeekday(node.on);
  return (node.op === "named" || node.op === "in") && node.name.grain === "weekday";
}

function placeBeforeEnd(
  node: TimeNode,
  placed: Placed,
  other: RangeEnd["other"],
  state: PlacingState,
  cues: readonly Cue[],
): Placed {
  const period = edgeOf(other.node, placeNode(other.node, state, other.cues), state);
  if (period === null) return placed;
  if (other.isBare && !isTurned(period, placed.period, state, other.cues)) return placed;
  return placeNode(node, { ...state, bound: { side: "to", period } }, cues);
}

/**
 * Of two ends that lie the wrong way round, the one nearer to where the text is stays: "from October to March", told in
 * May. What is told as over has ended.
 */
function isTurned(
  to: Period,
  from: Period | null,
  state: PlacingState,
  cues: readonly Cue[],
): boolean {
  if (from === null || firstDay(from) <= firstDay(to)) return false;
  if (isToldAsPast(cues) && !state.narrative) return true;
  const { reference } = state;
  const here = state.narrative && reference !== null ? firstDay(reference) : state.now;
  return here !== null && Math.abs(here - lastDay(to)) < Math.abs(here - firstDay(from));
}
