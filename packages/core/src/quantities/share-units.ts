import { textOf } from "../text/tokens.ts";
import { amountOf, type Passage, type Reading } from "./quantity-rule.ts";
import { shareScale } from "./share-scale.ts";

const shared: ReadonlySet<string> = new Set(["percent", "percentage-point", "measure"]);

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
    const last = readings[index - 1];
    const alone = reading.doubtful === true ? [] : [reading];
    if (!isBare(reading)) {
      const moved = next !== undefined && isMove(passage, reading, next) && isAlike(reading, next);
      return moved ? [shareScale(reading, next)] : alone;
    }
    if (last !== undefined && isContrast(passage, last, reading)) return [likeFirst(reading, last)];
    if (next === undefined || !isMove(passage, reading, next)) return alone;
    if (next.kind === "ratio" || next.kind === "money" || isBare(next)) return alone;
    const { doubtful: _, ...sure } = shareScale(reading, next);
    return [{ ...sure, kind: next.kind, unit: next.unit, of: next.of }];
  });
}

function isBare(reading: Reading): boolean {
  return reading.kind === "count" && reading.of === null;
}

function isAlike(before: Reading, after: Reading): boolean {
  return before.kind === after.kind && before.unit === after.unit;
}

/** "50 basis points rather than 25". */
function isContrast({ tokens }: Passage, before: Reading, after: Reading): boolean {
  if (!shared.has(before.kind) || after.first - before.next !== 2) return false;
  const words = `${textOf(tokens[before.next])} ${textOf(tokens[before.next + 1])}`;
  return words === "rather than" || words === "instead of" || words === ", not";
}

/** A basis point is a hundredth of the unit that its readings are told in. */
function likeFirst(reading: Reading, { kind, unit, of, max }: Reading): Reading {
  const { doubtful: _, ...sure } = reading;
  const isBasis = kind === "percentage-point" && max < 1 && reading.min >= 10;
  return { ...sure, ...amountOf(reading, isBasis ? 0.01 : 1), kind, unit, of };
}

function isMove({ tokens }: Passage, before: Reading, after: Reading): boolean {
  if (tokens[before.next]?.text !== "to" || after.first - before.next > farthest) return false;
  return [1, 2, 3].some((back) => tokens[before.first - back]?.text === "from");
}
