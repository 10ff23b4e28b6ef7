import type { Line } from "./line.ts";
import type { Reading, ReadInner } from "./time-rule.ts";

/**
 * Words after a finished reading that belong to it: "two years" + "ago", "next year" + "'s first quarter".
 *
 * Returns the longer reading, or null where the words do not follow.
 */
export type TimeExtension = {
  readonly name: string;
  extend(line: Line, reading: Reading, inner: ReadInner): Reading | null;
};
