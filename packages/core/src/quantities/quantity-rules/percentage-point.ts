import { textOf } from "../../text/tokens.ts";
import type { Token } from "../../text/tokens.ts";
import { pointCues, pointMoves, pointUnitWords } from "../english/points.ts";
import { partWords } from "../english/scales.ts";
import {
  amountOf,
  exactly,
  type Amount,
  type QuantityRule,
  type Reading,
} from "../quantity-rule.ts";
import type { Part } from "../numeral.ts";
import { readPart } from "../read-part.ts";
import { phraseAfter, skipHyphen, toPhrases, toTable, touches } from "../words.ts";

const pointUnits = toPhrases(Object.entries(pointUnitWords));
const parts = toTable(partWords);
const moves = new Set(pointMoves);
const cues = new Set(pointCues);

/** How far before "points" the word may stand that says of what. */
const cueReach = 8;

/**
 * Differences between percentages: “half a percentage point”, “25 basis points” (0.25), “a quarter-point cut”.
 *
 * Apart from per cent, because a rate of 2% raised by 1% and by one percentage point are two rates.
 */
export const percentagePoint: QuantityRule = {
  name: "percentage-point",
  read({ tokens }, at, figure) {
    if (figure !== null) {
      const place = skipHyphen(tokens, figure.next);
      const unit = phraseAfter(tokens, place, pointUnits);
      if (unit !== null) return toPoints(figure.first, unit.next, amountOf(figure, unit.value));
      if (isPoints(tokens, figure.first, place)) {
        return toPoints(figure.first, place + 1, amountOf(figure));
      }
    }
    return readPartOfPoint(tokens, at);
  },
};

/** "half a percentage point", "three quarters of a percentage point", "a quarter-point rise". */
function readPartOfPoint(tokens: readonly Token[], at: number): Reading | null {
  const start = textOf(tokens[at]);
  const part = readPart(tokens, at) ?? bare(parts.get(start), at);
  if (part === null) return null;
  const behind = skipHyphen(tokens, part.next);
  const unit = phraseAfter(tokens, behind, pointUnits);
  if (unit !== null) return toPoints(at, unit.next, exactly(part.value * unit.value));
  const point = tokens[behind];
  const isMove = point?.text === "point" && moves.has(textOf(tokens[behind + 1]));
  return isMove && touches(point) ? toPoints(at, behind + 1, exactly(part.value)) : null;
}

/** "a swing of 6.5 points": of voters and not of a game. */
function isPoints(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at]?.text !== "points") return false;
  for (let back = 1; back <= cueReach; back++) {
    const token = tokens[first - back];
    if (token === undefined || token.kind === "break" || token.text === ".") return false;
    if (cues.has(token.text)) return true;
  }
  return false;
}

/** "quarter-point cuts": no article, no number. */
function bare(value: number | undefined, at: number): Part | null {
  return value === undefined ? null : { value, next: at + 1 };
}

function toPoints(first: number, next: number, amount: Amount): Reading {
  return { first, next, after: next, ...amount, kind: "percentage-point", unit: null, of: null };
}
