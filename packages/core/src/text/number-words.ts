import { textOf } from "./tokens.ts";
import {
  cardinalWords,
  fractionWords,
  ordinalSuffixes,
  ordinalWords,
  scaleWords,
} from "./english/number-words.ts";
import type { Token } from "./tokens.ts";

/** A number in words or figures, and the index of the first token after it. */
export type NumberRead = { readonly value: number; readonly next: number };

const cardinals = new Map(Object.entries(cardinalWords));
const scales = new Map(Object.entries(scaleWords));
const fractions = new Map(Object.entries(fractionWords));
const ordinals = new Map(Object.entries(ordinalWords));

/**
 * Reads the number that begins at `tokens[index]`: "25", "twenty-five", "a hundred", "3.5 million", "two and a half
 * million", "half a million", "2 1/2", "2-1/4".
 *
 * A bare "a" is no number, though "a hundred" is one.
 */
export function readNumber(tokens: readonly Token[], index: number): NumberRead | null {
  const first = tokens[index];
  if (first === undefined) return null;
  if (first.kind === "number") {
    const mixed = readMixedFraction(tokens, index, first.value);
    return readScales(tokens, mixed.next, mixed.value);
  }
  if (first.kind !== "word") return null;
  if (first.text === "half") return readHalfScale(tokens, index);
  if (first.text === "a" || first.text === "an") {
    const scale = scales.get(textOf(tokens[index + 1]));
    return scale === undefined ? null : readWords(tokens, index + 1, 1);
  }
  return cardinals.has(first.text) ? readWords(tokens, index, null) : null;
}

/** Reads an ordinal: "third", "twenty-first", "21st". */
export function readOrdinal(tokens: readonly Token[], index: number): NumberRead | null {
  const first = tokens[index];
  if (first === undefined) return null;
  if (first.kind === "number") {
    const suffix = tokens[index + 1];
    return Number.isInteger(first.value) &&
      suffix !== undefined &&
      !suffix.spaced &&
      ordinalSuffixes.includes(suffix.text)
      ? { value: first.value, next: index + 2 }
      : null;
  }
  const plain = ordinals.get(first.text);
  if (plain !== undefined) return { value: plain, next: index + 1 };
  const tens = cardinals.get(first.text);
  if (tens === undefined || tens < 20) return null;
  const at = tokens[index + 1]?.text === "-" ? index + 2 : index + 1;
  const unit = ordinals.get(textOf(tokens[at]));
  return unit !== undefined && unit < 10 ? { value: tens + unit, next: at + 1 } : null;
}

function readHalfScale(tokens: readonly Token[], index: number): NumberRead | null {
  const at = tokens[index + 1]?.text === "a" ? index + 2 : index + 1;
  const scale = scales.get(textOf(tokens[at]));
  return scale === undefined ? null : { value: scale / 2, next: at + 1 };
}

/** "2 1/2", "2-1/4". */
function readMixedFraction(tokens: readonly Token[], index: number, whole: number): NumberRead {
  const plain = { value: whole, next: index + 1 };
  const joined = tokens[index + 1]?.text === "-" && tokens[index + 1]?.spaced === false;
  const at = index + (joined ? 2 : 1);
  const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (over === undefined || slash === undefined || under === undefined) return plain;
  if (slash.text !== "/" || slash.spaced || under.spaced || joined === over.spaced) return plain;
  const fits = over.value < under.value && under.value <= 100 && Number.isInteger(whole);
  return fits ? { value: whole + over.value / under.value, next: at + 3 } : plain;
}

function readScales(tokens: readonly Token[], index: number, value: number): NumberRead {
  let total = value;
  let next = index;
  for (;;) {
    const at = tokens[next]?.text === "-" && tokens[next]?.spaced === false ? next + 1 : next;
    const scale = scales.get(textOf(tokens[at]));
    if (scale === undefined) return { value: total, next };
    total *= scale;
    next = at + 1;
  }
}

/** Number words from the largest scale down; `given` is what an "a" before a scale stands for. */
function readWords(tokens: readonly Token[], index: number, given: number | null): NumberRead {
  let total = 0;
  let group = given ?? 0;
  let last = given === null ? Number.POSITIVE_INFINITY : 1;
  let next = index;
  for (;;) {
    const at = next === index ? next : skipJoin(tokens, next);
    const word = textOf(tokens[at]);
    const scale = scales.get(word);
    const cardinal = cardinals.get(word);
    if (scale !== undefined && (group > 0 || total > 0)) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      last = scale;
    } else if (cardinal !== undefined && fitsAfter(last, cardinal)) {
      group += cardinal;
      last = cardinal;
    } else {
      const fraction = readAndFraction(tokens, next);
      if (fraction === null) return { value: total + group, next };
      return readScales(tokens, fraction.next, total + group + fraction.value);
    }
    next = at + 1;
  }
}

/** "twenty five" is one number, "five twenty" and "two two" are two. */
function fitsAfter(last: number, cardinal: number): boolean {
  if (last === Number.POSITIVE_INFINITY) return true;
  if (last >= 100) return cardinal > 0;
  return last >= 20 && last % 10 === 0 && cardinal > 0 && cardinal < 10;
}

function skipJoin(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined) return index;
  if (token.text === "-" && !token.spaced) return index + 1;
  const afterScale = scales.has(textOf(tokens[index - 1]));
  return token.text === "and" && afterScale && cardinals.has(textOf(tokens[index + 1]))
    ? index + 1
    : index;
}

/** "… and a half", "… and three quarters". */
function readAndFraction(tokens: readonly Token[], index: number): NumberRead | null {
  const at = index + (tokens[index]?.text === "-" ? 1 : 0);
  if (tokens[at]?.text !== "and") return null;
  const dash = tokens[at + 1]?.text === "-" ? 1 : 0;
  const count = textOf(tokens[at + 1 + dash]);
  const times = count === "a" || count === "one" ? 1 : count === "three" ? 3 : 0;
  const partAt = at + 2 + dash + (tokens[at + 2 + dash]?.text === "-" ? 1 : 0);
  const part = fractions.get(textOf(tokens[partAt]));
  return times === 0 || part === undefined ? null : { value: times * part, next: partAt + 1 };
}
