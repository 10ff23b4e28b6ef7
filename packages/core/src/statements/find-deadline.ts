import type { Act, TimeExpression } from "../data.ts";
import { deadlineCues } from "./english/phrases.ts";

const cues = new Set(deadlineCues);
const bindingActs = new Set<Act>(["pledge", "demand", "wish", "forecast"]);

/**
 * The time by which it is to be done: a time expression right after "by", "before", "within" …, or one that was read
 * with such a word inside it.
 */
export function findDeadline(
  text: string,
  act: Act,
  times: readonly TimeExpression[],
): TimeExpression | null {
  if (!bindingActs.has(act)) return null;
  for (const [index, time] of times.entries()) {
    const before = text.slice(Math.max(0, time.span[0] - 24), time.span[0]).toLowerCase();
    const words = before.split(/[^a-z]+/u).filter((word) => word !== "");
    for (let count = 1; count <= 4; count += 1) {
      if (cues.has(words.slice(-count).join(" "))) return openStart(time, times[index + 1]);
    }
    if (/^(?:by|before|until|within)\s/iu.test(time.text)) return openStart(time, undefined);
  }
  return null;
}

/** By the end of 2016 is any day up to then, before 2016 any day up to the end of 2015. */
function openStart(time: TimeExpression, next: TimeExpression | undefined): TimeExpression {
  const isOpen = next !== undefined && next.span[0] < time.span[0] && next.earliest === null;
  const { edtf, latest } = isOpen ? next : { edtf: `../${time.latest ?? ""}`, latest: time.latest };
  if (latest === null) return time;
  const says = `any day up to ${latest}`;
  return {
    ...time,
    edtf,
    earliest: null,
    latest,
    because: [...time.because, { rule: "deadline/up-to", says }],
  };
}
