import type { Passage, Reading } from "./quantity-rule.ts";

/** Words that may stand between the two figures of a move: "from 5 to around 10 per cent". */
const farthest = 4;

/**
 * Gives a bare figure the unit that only the second of two has: "from 5 to 10 per cent", "from 80 to 30 thousand places".
 *
 * The two stay apart: they are two values at two times, and not a range.
 */
export function shareUnits(passage: Passage, readings: readonly Reading[]): readonly Reading[] {
  return readings.flatMap((reading, index) => {
    const next = readings[index + 1];
    const alone = reading.doubtful === true ? [] : [reading];
    if (next === undefined || !isBare(reading) || !isMove(passage, reading, next)) return alone;
    if (next.kind === "ratio" || next.kind === "money" || isBare(next)) return alone;
    const { doubtful: _, ...sure } = reading;
    return [{ ...sure, kind: next.kind, unit: next.unit, of: next.of }];
  });
}

function isBare(reading: Reading): boolean {
  return reading.kind === "count" && reading.of === null;
}

function isMove({ tokens }: Passage, before: Reading, after: Reading): boolean {
  if (tokens[before.next]?.text !== "to" || after.first - before.next > farthest) return false;
  return [1, 2, 3].some((back) => tokens[before.first - back]?.text === "from");
}
