import type { Line } from "./line.ts";
import type { Mod } from "./time-node.ts";
import type { Reading } from "./time-rule.ts";

/** Where a stretch that is open on one side lies: from a date on, after it, before it or up to it. */
export type Side = Extract<Mod, "ON_OR_AFTER" | "AFTER" | "BEFORE" | "ON_OR_BEFORE">;

/**
 * Words that make a stretch of the times that they stand around: "since" August.
 *
 * `start` and `end` are tokens, `first` and `last` the readings inside (the same one where only one is).
 */
export type Stretch = {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly side: Side;
  /** Only where the date lies ahead: "as of 30 September" is also the day of a figure. */
  readonly onlyAhead: boolean;
};

/** One kind of stretch; `read` looks at a bounded window of tokens around the reading at `index`. */
export type StretchRule = {
  readonly name: string;
  read(line: Line, readings: readonly Reading[], index: number): Omit<Stretch, "rule"> | null;
};
