import { textOf } from "../text/tokens.ts";
import type { Token } from "../text/tokens.ts";
import {
  scoreWords,
  vaguePlurals,
  vaguePluralsBeforeOf,
  vagueTimes,
} from "./english/vague-numbers.ts";
import type { Figure } from "./quantity-rule.ts";
import { readScale } from "./read-scale.ts";
import { phraseAfter, toPhrases, toTable } from "./words.ts";

const plurals = toTable(vaguePlurals);
const beforeOf = toTable(vaguePluralsBeforeOf);
const times = toPhrases(Object.entries(vagueTimes));
const results = new Set(scoreWords);

/** What follows these is a name or a manner of speaking: "the hundreds", "in their thousands". */
const determiners = new Set(["the", "their", "our", "its", "and"]);

/**
 * Numbers that are only told by their size: "dozens", "tens of thousands", "several hundred", "a few thousand".
 *
 * They are given as the range that the words allow, from two of the unit (three for "several") to just below the next
 * word for more, so that nothing reads "thousands" and then 5,000 as a rise.
 */
export function readVague(tokens: readonly Token[], at: number): Figure | null {
  return readPlurals(tokens, at) ?? readTimes(tokens, at);
}

function readPlurals(tokens: readonly Token[], at: number): Figure | null {
  const word = textOf(tokens[at]);
  const first = plurals.get(word) ?? beforeOf.get(word);
  if (first === undefined) return null;
  const before = textOf(tokens[at - 1]);
  const isOf = tokens[at + 1]?.text === "of";
  const second = isOf ? plurals.get(textOf(tokens[at + 2])) : undefined;
  if (second !== undefined) {
    return toFigure(at, at + 3, 2 * first[0] * second[0], first[1] * second[0] - 1);
  }
  if (word === "tens" || (word === "scores" && (!isOf || results.has(before)))) return null;
  if (!isOf && determiners.has(before)) return null;
  return toFigure(at, at + 1, 2 * first[0], first[1] - 1);
}

/** The scale word must be there: "several schools" is no figure. */
function readTimes(tokens: readonly Token[], at: number): Figure | null {
  const found = phraseAfter(tokens, at, times);
  if (found === null) return null;
  const [fewest, most] = found.value;
  const scale = readScale(tokens, at, found.next);
  const plural = plurals.get(textOf(tokens[found.next]))?.[0];
  const unit = plural ?? scale.value;
  if (unit === 1) return null;
  const next = plural === undefined ? scale.next : found.next + 1;
  const max = fewest === most ? most * unit : (most + 1) * unit - 1;
  return toFigure(at, next, fewest * unit, max);
}

function toFigure(first: number, next: number, min: number, max: number): Figure {
  return { first, next, min, max, scale: 1, vague: true, written: "words", range: "none" };
}
