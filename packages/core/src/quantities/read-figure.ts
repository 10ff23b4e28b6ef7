import type { Token } from "../text/tokens.ts";
import type { Figure } from "./quantity-rule.ts";
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./read-numeral.ts";
import { readVague } from "./read-vague.ts";
import { isDash, touches } from "./words.ts";

/** Reads a number, or a range of two where the words join them and the second is the larger. */
export function readFigure(tokens: readonly Token[], at: number): Figure | null {
  if (tokens[at]?.text === "between") return readBetween(tokens, at);
  const vague = readVague(tokens, at);
  if (vague !== null) return vague;
  const first = readNumeral(tokens, at);
  if (first === null || !Number.isFinite(first.value)) return null;
  const joint = readJoint(tokens, at, first.next);
  if (joint !== null) {
    const second = readNumeral(tokens, joint.next);
    const range = second === null ? null : toRange(first, second, joint.range);
    if (range !== null) return range;
  }
  const negative = isNegative(tokens, at);
  const value = negative ? -first.value : first.value;
  return {
    first: negative ? at - 1 : at,
    next: first.next,
    min: value,
    max: value,
    scale: first.scale,
    vague: false,
    written: first.written,
    range: "none",
  };
}

/** "from 80,000 to 30,000" tells of a move between two figures and not of a range. */
function readJoint(
  tokens: readonly Token[],
  first: number,
  at: number,
): { readonly range: "words" | "dash"; readonly next: number } | null {
  const joint = tokens[at];
  if (joint === undefined) return null;
  if (isDash(joint) && joint.spaced === (tokens[at + 1]?.spaced ?? true)) {
    return { range: "dash", next: at + 1 };
  }
  if (joint.text !== "to" && joint.text !== "or") return null;
  for (let back = 1; back <= 3; back++) {
    if (tokens[first - back]?.text === "from") return null;
  }
  return { range: "words", next: at + 1 };
}

function readBetween(tokens: readonly Token[], at: number): Figure | null {
  const first = readNumeral(tokens, at + 1);
  if (first === null || tokens[first.next]?.text !== "and") return null;
  const second = readNumeral(tokens, first.next + 1);
  const range = second === null ? null : toRange(first, second, "words");
  return range === null ? null : { ...range, first: at };
}

function toRange(first: Numeral, second: Numeral, range: "words" | "dash"): Figure | null {
  const shared = first.scale === 1 && second.scale > 1 && first.value * second.scale < second.value;
  const min = shared ? first.value * second.scale : first.value;
  if (min >= second.value || !Number.isFinite(second.value)) return null;
  return {
    first: first.first,
    next: second.next,
    min,
    max: second.value,
    scale: second.scale,
    vague: false,
    written: first.written,
    range,
  };
}

/** A minus sign touches its figure and nothing before it: "at -0.5 percent", "minus 3 percent". */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (sign?.text === "minus") return true;
  if (sign?.text !== "-" || !touches(tokens[at])) return false;
  return at < 2 || sign.spaced || tokens[at - 2]?.text === "(";
}
