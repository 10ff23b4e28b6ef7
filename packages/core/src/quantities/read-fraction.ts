import { textOf } from "../text/tokens.ts";
import { cardinalWords } from "../text/english/number-words.ts";
import type { Token } from "../text/tokens.ts";
import { fractionSigns, partWords } from "./english/scales.ts";
import type { Part } from "./numeral.ts";
import { skipHyphen, toTable, touches } from "./words.ts";

const cardinals = toTable(cardinalWords);
const fractions = toTable(fractionSigns);
const partsOfOne = new Map(
  Object.entries(partWords).flatMap(([word, value]) => [
    [word, value] as const,
    [`${word}s`, value] as const,
  ]),
);

/** Denominators that are read as a fraction in `1/4`; 9/11 and 24/7 are names. */
const denominators = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);

/** ½ and its like. */
export function readFractionSign(token: Token | undefined): number | null {
  return fractions.get(textOf(token)) ?? null;
}

/** The fraction of a mixed number: ½, -1/2, 1/2. */
export function readFractionAfter(tokens: readonly Token[], at: number): Part | null {
  const sign = fractions.get(textOf(tokens[at]));
  if (sign !== undefined) return { value: sign, next: at + 1 };
  const place = skipHyphen(tokens, at);
  const over = tokens[place];
  if (over?.kind !== "number" || (place === at && !over.spaced)) return null;
  return readSlash(tokens, place, over);
}

/** A number that is a fraction: 1/4. */
export function readPlainFraction(tokens: readonly Token[], at: number, token: Token): Part | null {
  if (tokens[at - 1]?.text === "/" && touches(token)) return null;
  return readSlash(tokens, at, token);
}

function readSlash(tokens: readonly Token[], at: number, over: Token): Part | null {
  const slash = tokens[at + 1];
  const under = tokens[at + 2];
  if ((slash?.text !== "/" && slash?.text !== "⁄") || !touches(slash)) return null;
  if (under?.kind !== "number" || !touches(under) || !denominators.has(under.value)) return null;
  if (!Number.isInteger(over.value) || over.value < 1 || over.value >= under.value) return null;
  const after = tokens[at + 3];
  if (touches(after) && (after.text === "/" || after.kind === "word")) return null;
  return { value: over.value / under.value, next: at + 3 };
}

/** "and a half", "and a quarter", "and three quarters". */
export function readAndAHalf(tokens: readonly Token[], at: number): Part | null {
  if (tokens[at]?.text !== "and") return null;
  const times = tokens[at + 1]?.text === "a" ? 1 : cardinals.get(textOf(tokens[at + 1]));
  const place = skipHyphen(tokens, at + 2);
  const part = partsOfOne.get(textOf(tokens[place]));
  if (times === undefined || part === undefined || times * part >= 1) return null;
  return { value: times * part, next: place + 1 };
}
