import type { Quantity } from "../data.ts";
import { cardinalWords, scaleWords } from "../text/english/number-words.ts";
import { tokenize, type Token, textOf } from "../text/tokens.ts";
import {
  fractionSigns,
  moreScaleWords,
  multipleVerbs,
  multipleWords,
  partWords,
} from "./english/scales.ts";
import { vaguePlurals, vaguePluralsBeforeOf } from "./english/vague-numbers.ts";
import { joinRanges } from "./join-ranges.ts";
import { quantityRules } from "./quantity-rules.ts";
import type { Figure, Passage, Reading } from "./quantity-rule.ts";
import { readFigure } from "./read-figure.ts";
import { readHedges } from "./read-hedges.ts";
import { readRate } from "./read-rate.ts";
import { shareRates } from "./share-rates.ts";
import { shareUnits } from "./share-units.ts";

/** Words that may start a quantity; every other word is passed over with one look-up. */
const openers = new Set([
  "between",
  "twice",
  "thrice",
  ...Object.keys(cardinalWords),
  ...Object.keys(fractionSigns),
  ...Object.keys(partWords),
  ...Object.keys(multipleWords),
  ...Object.keys(multipleVerbs),
  ...Object.keys(vaguePlurals),
  ...Object.keys(vaguePluralsBeforeOf),
  "few",
  "several",
]);

/** Words that make a number of the article before them: "a hundred", "a third", "a few thousand". */
const afterArticle = new Set([
  "few",
  "couple",
  ...Object.keys(partWords),
  ...Object.keys(scaleWords),
  ...Object.keys(moreScaleWords),
]);

/**
 * Finds figures with their unit and the thing counted, in the order of the text and without overlap.
 *
 * The span covers the figure with its unit or currency ("£44.5 million", "200 to 400", "one in four"), without the words
 * that hedge it, the thing counted and the rate: these are read into the other fields, and stay part of the sentence
 * when figures are masked for comparison. Dates, times, durations, ages, ordinals and names (Article 50) are no
 * quantities. A blank line is never crossed.
 *
 * @example
 * const [figure] = findQuantities("The Home Office pledged at least £3.6 million a year for two years.");
 * figure?.min; // 3600000
 * figure?.unit; // "GBP"
 * figure?.bound; // "at least"
 * [figure?.per, figure?.over]; // ["P1Y", "P2Y"]
 */
export function findQuantities(text: string): Quantity[] {
  return findQuantitiesAmong(tokenize(text), text);
}

/** Finds the same in a text of which the tokens are known. */
export function findQuantitiesAmong(tokens: readonly Token[], text: string): Quantity[] {
  const passage: Passage = { text, tokens };
  const readings: Reading[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== "number" && !opensQuantity(tokens, at, token.text)) {
      at++;
      continue;
    }
    const figure = readFigure(tokens, at);
    const reading = readWithRules(passage, at, figure, free);
    if (reading !== null) {
      readings.push(reading);
      free = reading.next;
    }
    at = Math.max(at + 1, reading?.next ?? figure?.next ?? 0);
  }
  const whole = joinRanges(passage, shareUnits(passage, readings));
  return shareRates(
    text,
    whole.map((reading) => toQuantity(passage, reading)),
  );
}

function opensQuantity(tokens: readonly Token[], at: number, word: string): boolean {
  if (word === "a" || word === "an") return afterArticle.has(textOf(tokens[at + 1]));
  return openers.has(word);
}

/** The first reading that takes nothing before token `free`: "10£20" is one sum and not two. */
function readWithRules(
  passage: Passage,
  at: number,
  figure: Figure | null,
  free: number,
): Reading | null {
  for (const rule of quantityRules) {
    const reading = rule.read(passage, at, figure);
    if (reading !== null && reading.first >= free) return reading;
  }
  return null;
}

function toQuantity({ text, tokens }: Passage, reading: Reading): Quantity {
  const start = tokens[reading.first]?.start ?? 0;
  const end = tokens[reading.next - 1]?.end ?? start;
  const hedges = readHedges(tokens, reading.first, reading.next, reading.after);
  return {
    span: [start, end],
    text: text.slice(start, end),
    min: reading.min,
    max: reading.max,
    kind: reading.kind,
    unit: reading.unit,
    of: reading.of,
    ...readRate(tokens, reading.first, reading.after),
    approximate: reading.vague || hedges.approximate,
    bound: hedges.bound,
  };
}
