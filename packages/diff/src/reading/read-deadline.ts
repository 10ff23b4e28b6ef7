import type { TimeExpression } from "@onrecord/core";
import type { Reading } from "./reading.ts";

/** Words right before a time that make it a deadline, or at its start. */
const cue =
  /(?:^|\s)(?:by|before|within|until|no later than|not later than|over the next|in the next)\s(?:the\s)?$/iu;
const ownCue = /^(?:by|before|within|until|over the next|in the next)\s/iu;

/** The day by which something is to be done: as the statement gives it, else the one time that stands behind “by”. */
export function readDeadline({ statement }: Reading): TimeExpression | null {
  if (statement.deadline !== null) return statement.deadline;
  const { text } = statement;
  const found = statement.times.filter((time) => {
    if (time.latest === null || time.type === "SET") return false;
    const at = text.indexOf(time.text);
    return at >= 0 && (ownCue.test(time.text) || cue.test(text.slice(Math.max(0, at - 30), at)));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
