import type { Line } from "./line.ts";
import type { TimeNode } from "./time-node.ts";

/** What a rule read: tokens from `start` to before `end`, and what they say. */
export type Reading = {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly node: TimeNode;
};

/** Reads the best time expression that begins at a token, by all rules. */
export type ReadInner = (index: number) => Reading | null;

/**
 * One kind of time expression.
 *
 * `opens` are the kinds of token that it can begin with (bits of `kinds`), so that most tokens cost nothing. `read`
 * looks at a bounded window from `index` on and never at the calendar: what it returns says what the words say. It may
 * ask `inner` for the expression that follows a word of its own ("the end of …").
 */
export type TimeRule = {
  readonly name: string;
  readonly opens: number;
  read(line: Line, index: number, inner: ReadInner): Omit<Reading, "rule" | "start"> | null;
};
