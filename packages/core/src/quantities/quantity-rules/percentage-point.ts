import type { Token } from "../../text/tokens.ts";
import { partWords } from "../english/scales.ts";
import type { QuantityRule, Reading } from "../quantity-rule.ts";
import { phraseAfter, skipHyphen, toPhrases, toTable, touches } from "../words.ts";

/** What a unit is worth in percentage points. */
const pointUnits = toPhrases<number>([
  ["percentage point", 1],
  ["percentage points", 1],
  ["percent point", 1],
  ["percent points", 1],
  ["per cent point", 1],
  ["per cent points", 1],
  ["of a percentage point", 1],
  ["of one percentage point", 1],
  ["of 1 percentage point", 1],
  ["a percentage point", 1],
  ["percentage - point", 1],
  ["percentage - points", 1],
  ["basis - point", 0.01],
  ["pp", 1],
  ["ppt", 1],
  ["ppts", 1],
  ["basis point", 0.01],
  ["basis points", 0.01],
  ["bp", 0.01],
  ["bps", 0.01],
]);
const parts = toTable(partWords);
const counts = toTable({ a: 1, one: 1, two: 2, three: 3 });
const moves = new Set([
  "cut",
  "cuts",
  "hike",
  "hikes",
  "increase",
  "increases",
  "rise",
  "rises",
  "reduction",
  "move",
]);

/**
 * Differences between percentages: “half a percentage point”, “25 basis points” (0.25), “a quarter-point cut”.
 *
 * Apart from per cent, because a rate of 2% raised by 1% and by one percentage point are two rates.
 */
export const percentagePoint: QuantityRule = {
  name: "percentage-point",
  read({ tokens }, at, figure) {
    if (figure !== null) {
      const unit = phraseAfter(tokens, skipHyphen(tokens, figure.next), pointUnits);
      if (unit !== null) {
        return toPoints(figure.first, unit.next, figure.min * unit.value, figure.max * unit.value);
      }
    }
    return readPart(tokens, at);
  },
};

/** "half a percentage point", "three quarters of a percentage point", "a quarter-point rise". */
function readPart(tokens: readonly Token[], at: number): Reading | null {
  const times = counts.get(tokens[at]?.text ?? "");
  const place = times === undefined ? at : skipHyphen(tokens, at + 1);
  const word = tokens[place]?.text ?? "";
  const part = parts.get(word) ?? parts.get(word.replace(/s$/, ""));
  if (part === undefined) return null;
  const value = (times ?? 1) * part;
  const behind = skipHyphen(tokens, place + 1);
  const unit = phraseAfter(tokens, behind, pointUnits);
  if (unit !== null) return toPoints(at, unit.next, value * unit.value, value * unit.value);
  const point = tokens[behind];
  const isMove = point?.text === "point" && moves.has(tokens[behind + 1]?.text ?? "");
  return isMove && touches(point) ? toPoints(at, behind + 1, value, value) : null;
}

function toPoints(first: number, next: number, min: number, max: number): Reading {
  return {
    first,
    next,
    after: next,
    min: round(min),
    max: round(max),
    kind: "percentage-point",
    unit: null,
    of: null,
  };
}

/** 35 basis points are 0.35 and not 0.35000000000000003. */
function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
