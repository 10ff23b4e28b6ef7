import { textOf } from "../text/tokens.ts";
import { cardinalWords } from "../text/english/number-words.ts";
import type { Token } from "../text/tokens.ts";
import type { Numeral, Part } from "./numeral.ts";
import { readAndAHalf } from "./read-fraction.ts";
import { readScale, scaled } from "./read-scale.ts";
import { skipHyphen, toTable } from "./words.ts";

const cardinals = toTable(cardinalWords);

/** "twenty-five thousand", "two hundred and five", "a hundred", "half a million", "two and a half million". */
export function readNumberWords(tokens: readonly Token[], at: number): Numeral | null {
  const word = textOf(tokens[at]);
  if (word === "half" && (tokens[at + 1]?.text === "a" || tokens[at + 1]?.text === "an")) {
    const scale = readScale(tokens, at, at + 2);
    return scale.value === 1 ? null : inWords(at, scale.next, scale.value / 2, scale.value);
  }
  if (word === "a" || word === "an") {
    const scale = readScale(tokens, at, at + 1);
    return scale.value === 1 ? null : readAfterScale(tokens, at, scale.next, scale.value);
  }
  if (!cardinals.has(word)) return null;
  const small = readSmall(tokens, at);
  const half = readAndAHalf(tokens, small.next);
  if (half !== null) {
    const scale = readScale(tokens, at, half.next);
    return inWords(at, scale.next, scaled(small.value + half.value, scale.value), scale.value);
  }
  const scale = readScale(tokens, at, small.next);
  if (scale.value === 1) return inWords(at, small.next, small.value, 1);
  return readAfterScale(tokens, at, scale.next, scaled(small.value, scale.value));
}

function inWords(first: number, next: number, value: number, scale: number): Numeral {
  return { first, next, value, written: "words", scale };
}

/** What follows "two hundred" or "three thousand": "and five", "five hundred and six". */
function readAfterScale(
  tokens: readonly Token[],
  first: number,
  at: number,
  total: number,
): Numeral {
  let sum = total;
  let smallest = smallestPower(total);
  let next = at;
  for (let turn = 0; turn < 4; turn++) {
    const place = tokens[next]?.text === "and" ? next + 1 : next;
    if (!cardinals.has(textOf(tokens[place]))) break;
    const small = readSmall(tokens, place);
    const scale = readScale(tokens, place, small.next);
    const value = small.value * scale.value;
    // "one hundred and twenty thousand"
    if (sum < 1000 && scale.value >= 1000 && tokens[first - 1]?.text !== "between") {
      return inWords(first, scale.next, (sum + small.value) * scale.value, scale.value);
    }
    // "between two hundred and five hundred" holds two numbers.
    if (value === 0 || value >= smallest) break;
    sum += value;
    smallest = scale.value;
    next = scale.next;
    if (scale.value === 1) break;
  }
  return inWords(first, next, sum, smallestPower(total));
}

function smallestPower(total: number): number {
  let power = 1;
  while (power < 1e15 && total % (power * 10) === 0) power *= 10;
  return power;
}

/** One to ninety-nine. */
function readSmall(tokens: readonly Token[], at: number): Part {
  const value = cardinals.get(textOf(tokens[at])) ?? 0;
  if (value >= 20) {
    const place = skipHyphen(tokens, at + 1);
    const ones = cardinals.get(textOf(tokens[place]));
    if (ones !== undefined && ones > 0 && ones < 10)
      return { value: value + ones, next: place + 1 };
  }
  return { value, next: at + 1 };
}
