import type { Token } from "../text/tokens.ts";
import type { Numeral } from "./numeral.ts";
import {
  readAndAHalf,
  readFractionAfter,
  readFractionSign,
  readPlainFraction,
} from "./read-fraction.ts";
import { readNumberWords } from "./read-number-words.ts";
import { isScale, readScale, scaled } from "./read-scale.ts";

/** Reads the number that starts at a token, or nothing; cost is bounded by the number's own length. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return readFigures(tokens, at, token);
  if (token.kind === "punctuation") return readSign(tokens, at);
  return readNumberWords(tokens, at);
}

/** 480; 20,000; 3.6 million; £44.5m; 5-1/2; 5 1/2; 5½; 2 and a half million. */
function readFigures(tokens: readonly Token[], at: number, token: Token): Numeral {
  const mixed = readFractionAfter(tokens, at + 1);
  const plain = readPlainFraction(tokens, at, token);
  let value = plain?.value ?? token.value + (mixed?.value ?? 0);
  let next = plain?.next ?? mixed?.next ?? at + 1;
  if (plain === null && mixed === null) {
    const half = readAndAHalf(tokens, next);
    if (half !== null && isScale(tokens[half.next])) {
      value += half.value;
      next = half.next;
    }
  }
  const scale = readScale(tokens, at, next);
  return {
    first: at,
    next: scale.next,
    value: scaled(value, scale.value),
    written: "figures",
    scale: scale.value,
  };
}

function readSign(tokens: readonly Token[], at: number): Numeral | null {
  const value = readFractionSign(tokens[at]);
  if (value === null) return null;
  const scale = readScale(tokens, at, at + 1);
  return {
    first: at,
    next: scale.next,
    value: scaled(value, scale.value),
    written: "figures",
    scale: scale.value,
  };
}
