import { textOf } from "../../text/tokens.ts";
import type { Token } from "../../text/tokens.ts";
import {
  comparedAmounts,
  comparisonWords,
  multipleVerbs,
  multipleVerbSigns,
  multipleWords,
} from "../english/scales.ts";
import type { Part } from "../numeral.ts";
import { amountOf, exactly, type Figure, type QuantityRule } from "../quantity-rule.ts";
import { readPart } from "../read-part.ts";
import { readThing, type Thing } from "../read-thing.ts";
import { skipHyphen, toTable } from "../words.ts";

const words = toTable(multipleWords);
const verbs = toTable(multipleVerbs);
const verbSigns = new Set(multipleVerbSigns);
const adverbs = toTable({ twice: 2, thrice: 3 });
const comparisons = new Set(comparisonWords);
const amounts = new Set(comparedAmounts);

/**
 * How many times as much: “has doubled”, “twice as many”, “three times the budget”, “a tenfold rise”, “half the size”.
 *
 * “Three times” alone says how often something happened.
 */
export const multiple: QuantityRule = {
  name: "multiple",
  read(passage, at, figure) {
    const { tokens } = passage;
    const found = readWord(tokens, at) ?? readTimes(tokens, at, figure) ?? readHalfAs(tokens, at);
    if (found === null) return null;
    const { value, next } = found;
    // "two or three times larger"
    const isRange = figure !== null && figure.range !== "none" && figure.next < next;
    const thing = readCompared(passage.tokens, next, (place) => readThing(passage, place));
    return {
      first: at,
      next,
      after: thing?.next ?? next,
      ...(isRange ? amountOf(figure) : exactly(value)),
      kind: "ratio",
      unit: null,
      of: thing?.words ?? null,
    };
  },
};

function readWord(tokens: readonly Token[], at: number): Part | null {
  const word = textOf(tokens[at]);
  const value =
    words.get(word) ?? (verbSigns.has(textOf(tokens[at - 1])) ? verbs.get(word) : undefined);
  return value === undefined ? null : { value, next: at + 1 };
}

function readTimes(tokens: readonly Token[], at: number, figure: Figure | null): Part | null {
  const adverb = adverbs.get(textOf(tokens[at]));
  if (adverb !== undefined) {
    return isCompared(tokens, at + 1) ? { value: adverb, next: at + 1 } : null;
  }
  if (figure === null || figure.vague) return null;
  const value = figure.max;
  const place = skipHyphen(tokens, figure.next);
  const word = tokens[place]?.text;
  if (word === "fold") return { value, next: place + 1 };
  return word === "times" && isCompared(tokens, place + 1) ? { value, next: place + 1 } : null;
}

/** "half as much", "half the size", "a third as many". */
function readHalfAs(tokens: readonly Token[], at: number): Part | null {
  const part = readPart(tokens, at);
  if (part === null) return null;
  const next = tokens[part.next]?.text;
  if (next === "as") return isMany(tokens[part.next + 1]?.text) ? part : null;
  return next === "the" && amounts.has(textOf(tokens[part.next + 1])) ? part : null;
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  const word = textOf(tokens[at]);
  // "twice the Government refused" tells how often.
  if (word === "the") return amounts.has(textOf(tokens[at + 1]));
  return comparisons.has(word);
}

/** "as many doctors", "the number of beds". */
function readCompared(
  tokens: readonly Token[],
  at: number,
  read: (place: number) => Thing | null,
): Thing | null {
  const place = tokens[at]?.text === "as" || tokens[at]?.text === "the" ? at + 1 : at;
  const word = textOf(tokens[place]);
  if (isMany(word)) return read(place + 1);
  return word === "number" && tokens[place + 1]?.text === "of" ? read(place + 2) : null;
}

function isMany(word: string | undefined): boolean {
  return word === "many" || word === "much";
}
