import type { Token } from "../text/tokens.ts";
import type { Numeral } from "./numeral.ts";
import {
  readAndAHalf,
  readFractionAfter,
  readFractionSign,
  readPlainFraction,
} from "./read-fraction.ts";
import { readNumberWords } from "./read-number-words.ts";
import { readPart } from "./read-part.ts";
import { isScale, readScale, scaled } from "./read-scale.ts";
import { touches } from "./words.ts";

/** Reads the number that starts at a token, or nothing; cost is bounded by the number's own length. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return readFigures(tokens, at, token);
  if (token.kind === "punctuation") return readSign(tokens, at);
  return readPartOfScale(tokens, at) ?? readNumberWords(tokens, at);
}

/** 480; 20,000; 3.6 million; £44.5m; 5-1/2; 5 1/2; 5½; 2 and a half million. */
function readFigures(tokens: readonly Token[], at: number, token: Token): Numeral {
  const grouped = readIndianGroups(tokens, at, token) ?? readMissedComma(tokens, at, token);
  if (grouped !== null) return grouped;
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
  return inFigures(tokens, at, next, value);
}

function inFigures(tokens: readonly Token[], first: number, at: number, value: number): Numeral {
  const scale = readScale(tokens, first, at);
  return {
    first,
    next: scale.next,
    value: scaled(value, scale.value),
    written: "figures",
    scale: scale.value,
  };
}

/** "£1000,000": the first comma was forgotten; read as written it would be a thousand times too small. */
function readMissedComma(tokens: readonly Token[], at: number, token: Token): Numeral | null {
  const group = tokens[at + 2];
  if (!/^\d{4,6}$/.test(token.text) || tokens[at + 1]?.text !== ",") return null;
  if (!touches(tokens[at + 1]) || !touches(group) || !/^\d{3}$/.test(group.text)) return null;
  return inFigures(tokens, at, at + 3, Number(token.text + group.text));
}

/** "12,34,567": pairs of figures before the last three, which the tokens part at the commas. */
function readIndianGroups(tokens: readonly Token[], at: number, token: Token): Numeral | null {
  if (!/^\d{1,2}$/.test(token.text)) return null;
  let digits = token.text;
  for (let place = at + 1; place < at + 12; place += 2) {
    const group = tokens[place + 1];
    if (tokens[place]?.text !== "," || !touches(tokens[place]) || !touches(group)) return null;
    if (group.kind !== "number") return null;
    const [pair, rest] = group.text.split(",");
    if (pair?.length !== 2) return null;
    digits += pair;
    if (rest === undefined) continue;
    return /^\d{3}(?:\.\d+)?$/.test(rest)
      ? inFigures(tokens, at, place + 2, Number(digits + rest))
      : null;
  }
  return null;
}

function readSign(tokens: readonly Token[], at: number): Numeral | null {
  const value = readFractionSign(tokens[at]);
  return value === null ? null : inFigures(tokens, at, at + 1, value);
}

/** "a quarter of a million", "three quarters of a billion". */
function readPartOfScale(tokens: readonly Token[], at: number): Numeral | null {
  const part = readPart(tokens, at);
  if (part === null || tokens[part.next]?.text !== "of") return null;
  const article = tokens[part.next + 1]?.text;
  if (article !== "a" && article !== "one") return null;
  const scale = readScale(tokens, at, part.next + 2);
  if (scale.value === 1) return null;
  const value = scaled(part.value, scale.value);
  return { first: at, next: scale.next, value, written: "words", scale: scale.value };
}
