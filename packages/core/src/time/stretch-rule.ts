import type { Line } from "./line.ts";
import type { Measure, Mod } from "./time-node.ts";
import type { Reading } from "./time-rule.ts";

/** Where a stretch that is open on one side lies: from a date on, after it, before it or up to it. */
export type Side = Extract<Mod, "ON_OR_AFTER" | "AFTER" | "BEFORE" | "ON_OR_BEFORE">;

/** What words make of the times around them; `start` and `end` are tokens, the others places in the list of readings. */
export type Stretch = { readonly rule: string; readonly start: number; readonly end: number } & (
  | /** "Since" August; `onlyAhead` where the date must lie ahead: "as of 30 September" is also the day of a figure. */
    {
      readonly kind: "open";
      readonly of: number;
      readonly side: Side;
      readonly onlyAhead: boolean;
    }
  /** "From" 1947 "to" 1960: two readings, one right behind the other. */
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  /** "The three months to" June: so long from a date on (1) or up to it (-1). */
  | {
      readonly kind: "length";
      readonly length: number;
      readonly anchor: number;
      readonly by: readonly Measure[];
      readonly side: -1 | 1;
    }
);

type WithoutRule<Kind> = Kind extends unknown ? Omit<Kind, "rule"> : never;

/** One kind of stretch; `read` looks at a bounded window of tokens around the reading at `index`. */
export type StretchRule = {
  readonly name: string;
  read(line: Line, readings: readonly Reading[], index: number): WithoutRule<Stretch> | null;
};

/** The last reading that a stretch holds. */
export function lastReading(stretch: WithoutRule<Stretch>): number {
  switch (stretch.kind) {
    case "open":
      return stretch.of;
    case "range":
      return stretch.to;
    case "length":
      return stretch.anchor;
  }
}
