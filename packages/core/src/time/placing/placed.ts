import type { Reason, TimeType } from "../../data.ts";
import type { DayNumber, Period } from "../calendar.ts";
import type { Mod } from "../time-node.ts";

/**
 * A time expression on the calendar, as far as it can be placed; both renderers read it.
 *
 * `period` is the stretch that it names, null where nothing settles it; `mask` is then its TIMEX3 value (XXXX-WXX-4,
 * P3Y, PAST_REF). `suffix` is its place in the day (T15:00, TNI). `bounds` are first and last day where they differ from
 * those of the period, null on an open side.
 */
export type Placed = {
  readonly type: TimeType;
  readonly period: Period | null;
  readonly mask: string | null;
  readonly suffix: string;
  readonly mod: Mod | null;
  /** The very beginning or end, not the early or late part. */
  readonly edge: boolean;
  readonly bounds: readonly [first: DayNumber | null, last: DayNumber | null] | null;
  readonly steps: readonly Reason[];
};

export const placedPeriod = (period: Period, steps: readonly Reason[]): Placed => ({
  type: "DATE",
  period,
  mask: null,
  suffix: "",
  mod: null,
  edge: false,
  bounds: null,
  steps,
});

export const unplaced = (
  mask: string,
  steps: readonly Reason[],
  type: TimeType = "DATE",
): Placed => ({
  type,
  period: null,
  mask,
  suffix: "",
  mod: null,
  edge: false,
  bounds: null,
  steps,
});
