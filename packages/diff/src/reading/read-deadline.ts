import type { Statement, TimeExpression } from "@onrecord/core";
import type { Reading } from "./reading.ts";

/** Words right before a time that make it a deadline, or at its start. */
const cue =
  /(?:^|\s)(?:by|before|within|until|no later than|not later than|over the next|in the next)\s(?:the\s)?$/iu;
const ownCue = /^(?:by|before|within|until|over the next|in the next)\s/iu;

const inYears = /^P(\d{1,3})Y$/u;

/** The time that is a deadline, and the days it may mean. */
export type Deadline = {
  readonly time: TimeExpression;
  readonly earliest: string | null;
  readonly latest: string;
};

/**
 * The day by which something is to be done: as the statement gives it, else the one time that stands behind “by”.
 * “Within ten years” is counted from when it was said.
 */
export function readDeadline({ statement }: Reading): Deadline | null {
  const time = statement.deadline ?? findDeadline(statement);
  if (time === null) return null;
  if (time.latest !== null) return { time, earliest: time.earliest, latest: time.latest };
  const years = inYears.exec(time.value)?.[1];
  const said = /^(\d{4})(-.*)$/u.exec(statement.statedOn.latest ?? "");
  if (years === undefined || said === null) return null;
  const latest = `${Number(said[1]) + Number(years)}${said[2] ?? ""}`;
  return { time, earliest: null, latest };
}

function findDeadline({ text, times }: Statement): TimeExpression | null {
  const found = times.filter((time, index) => {
    // "By the end of 2016" is told with "the end of 2016", the words inside it.
    const next = times[index + 1];
    if (next !== undefined && next.span[0] <= time.span[0]) return false;
    if (time.type === "SET" || (time.latest === null && !inYears.test(time.value))) return false;
    const at = text.indexOf(time.text);
    return at >= 0 && (ownCue.test(time.text) || cue.test(text.slice(Math.max(0, at - 30), at)));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
