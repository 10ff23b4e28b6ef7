import type { Token } from "../../text/tokens.ts";
import {
  currencyCodes,
  currencyHundredths,
  currencyNames,
  currencyNationalities,
  currencySigns,
  dollarPrefixes,
} from "../english/currencies.ts";
import type { Figure, Passage, QuantityRule, Reading } from "../quantity-rule.ts";
import { readThingOf } from "../read-thing.ts";
import { phraseAfter, skipHyphen, toPhrases, toTable, touches } from "../words.ts";

const signs = toTable(currencySigns);
const prefixes = toTable(dollarPrefixes);
const hundredths = toTable(currencyHundredths);
const codes = new Set(currencyCodes);
const names = toPhrases([
  ...Object.entries(currencyNames),
  ...Object.entries(currencyNationalities),
]);
const weighing = new Set(["weigh", "weighs", "weighed", "weighing"]);

/**
 * Sums of money: “£44.5 million”, “US$5bn”, “5 million euros”, “EUR 300m”, “5p”.
 *
 * Pence and cents are given in the whole currency, so that 95p and £1.05 can be compared.
 */
export const money: QuantityRule = {
  name: "money",
  read(passage, _at, figure) {
    if (figure === null) return null;
    return readSign(passage, figure) ?? readName(passage, figure) ?? readHundredth(passage, figure);
  },
};

function readSign(passage: Passage, figure: Figure): Reading | null {
  const { tokens } = passage;
  // A minus may stand between the sign and the figure or before the sign.
  const place = figure.first - 1;
  const sign = tokens[place];
  if (sign === undefined) return null;
  const code = writtenCode(passage, place);
  if (code !== null) return toMoney(passage, figure, place, figure.next, code, 1);
  const unit = signs.get(sign.text);
  if (unit === undefined) return null;
  const prefix = tokens[place - 1];
  const named = sign.text === "$" && touches(sign) ? prefixes.get(prefix?.text ?? "") : undefined;
  const first = named === undefined ? place : place - 1;
  // "$5 million dollars" and "£5m pounds" say it twice.
  return toMoney(passage, figure, first, figure.next, named ?? unit, 1);
}

function readName(passage: Passage, figure: Figure): Reading | null {
  const { tokens } = passage;
  const place = skipHyphen(tokens, figure.next);
  const sign = tokens[place];
  if (sign === undefined) return null;
  const symbol = signs.get(sign.text);
  if (symbol !== undefined && touches(sign)) {
    return tokens[place + 1]?.kind === "number"
      ? null
      : toMoney(passage, figure, figure.first, place + 1, symbol, 1);
  }
  const code = writtenCode(passage, place);
  if (code !== null) return toMoney(passage, figure, figure.first, place + 1, code, 1);
  const name = phraseAfter(tokens, place, names);
  if (name === null || isWeight(tokens, figure.first, name.next)) return null;
  return toMoney(passage, figure, figure.first, name.next, name.value, 1);
}

function readHundredth(passage: Passage, figure: Figure): Reading | null {
  const { tokens } = passage;
  const place = skipHyphen(tokens, figure.next);
  const word = tokens[place];
  const unit = hundredths.get(word?.text ?? "");
  if (word === undefined || unit === undefined) return null;
  if (word.text.length === 1 && !touches(word)) return null;
  // "6:00p.m."
  if (word.text === "p" && tokens[place + 1]?.text === ".") {
    if (tokens[place + 2]?.text === "m") return null;
  }
  return toMoney(passage, figure, figure.first, place + 1, unit, 100);
}

/** A code counts in capitals only: "cad" and "sek" are no money. */
function writtenCode({ text, tokens }: Passage, at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital) return null;
  const written = text.slice(token.start, token.end);
  return codes.has(written) ? written : null;
}

function isWeight(tokens: readonly Token[], first: number, next: number): boolean {
  if (tokens[next]?.text === "of" || tokens[next]?.text === "heavier") return true;
  return [1, 2, 3].some((back) => weighing.has(tokens[first - back]?.text ?? ""));
}

function toMoney(
  passage: Passage,
  figure: Figure,
  first: number,
  next: number,
  unit: string,
  parts: number,
): Reading {
  return {
    first: Math.min(first, figure.first),
    next,
    after: readThingOf(passage, next)?.next ?? next,
    min: figure.min / parts,
    max: figure.max / parts,
    kind: "money",
    unit,
    of: null,
  };
}
