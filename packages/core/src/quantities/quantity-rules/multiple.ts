import type { Token } from "../../text/tokens.ts";
import { multipleVerbs, multipleVerbSigns, multipleWords } from "../english/scales.ts";
import type { QuantityRule } from "../quantity-rule.ts";
import { readNumeral } from "../read-numeral.ts";
import { skipHyphen, toTable } from "../words.ts";

const words = toTable(multipleWords);
const verbs = toTable(multipleVerbs);
const verbSigns = new Set(multipleVerbSigns);
const adverbs = toTable({ twice: 2, thrice: 3 });
const comparisons = new Set(["as", "the", "more", "higher", "larger", "greater", "its", "their"]);

/**
 * How many times as much: “has doubled”, “twice as many”, “three times the budget”, “a tenfold rise”.
 *
 * “Three times” alone says how often something happened.
 */
export const multiple: QuantityRule = {
  name: "multiple",
  read({ tokens }, at) {
    const found = readWord(tokens, at) ?? readTimes(tokens, at);
    if (found === null) return null;
    const { value, next } = found;
    return {
      first: at,
      next,
      after: next,
      min: value,
      max: value,
      kind: "ratio",
      unit: null,
      of: null,
    };
  },
};

function readWord(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const word = tokens[at]?.text ?? "";
  const value =
    words.get(word) ?? (verbSigns.has(tokens[at - 1]?.text ?? "") ? verbs.get(word) : undefined);
  return value === undefined ? null : { value, next: at + 1 };
}

function readTimes(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const adverb = adverbs.get(tokens[at]?.text ?? "");
  const numeral = adverb === undefined ? readNumeral(tokens, at) : null;
  const value = adverb ?? numeral?.value;
  const place = numeral === null ? at + 1 : skipHyphen(tokens, numeral.next);
  if (value === undefined) return null;
  if (numeral !== null && tokens[place]?.text === "fold") return { value, next: place + 1 };
  const next = numeral === null ? place : place + 1;
  if (numeral !== null && tokens[place]?.text !== "times") return null;
  const compared = tokens[next]?.text ?? "";
  if (!comparisons.has(compared)) return null;
  // "twice the Government refused" tells how often.
  if (compared === "the" && !isAmount(tokens[next + 1]?.text)) return null;
  return { value, next };
}

function isAmount(word: string | undefined): boolean {
  return [
    "number",
    "size",
    "amount",
    "rate",
    "level",
    "budget",
    "average",
    "price",
    "cost",
    "figure",
    "total",
    "national",
    "proportion",
    "sum",
  ].includes(word ?? "");
}
