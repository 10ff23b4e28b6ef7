import { textOf } from "../../text/tokens.ts";
import { cardinalWords } from "../../text/english/number-words.ts";
import type { Token } from "../../text/tokens.ts";
import {
  currencyCodes,
  currencyHundredths,
  currencyLetters,
  currencyNames,
  currencyNationalities,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  sumWords,
} from "../english/currencies.ts";
import {
  amountOf,
  exactly,
  type Figure,
  type Passage,
  type QuantityRule,
  type Reading,
} from "../quantity-rule.ts";
import { readThingOf } from "../read-thing.ts";
import { phraseAfter, skipHyphen, toPhrases, toTable, touches } from "../words.ts";

const signs = toTable(currencySigns);
const prefixes = toTable(dollarPrefixes);
const hundredths = toTable(currencyHundredths);
const words = toTable(currencyWords);
const letters = toTable(currencyLetters);
const cardinals = toTable(cardinalWords);
const codes = new Set(currencyCodes);
const names = toPhrases([
  ...Object.entries(currencyNames),
  ...Object.entries(currencyNationalities),
]);
const sums = new Set(sumWords);
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
  const code = writtenCode(passage, place) ?? writtenLetter(passage, figure, place);
  if (code !== null) return toMoney(passage, figure, place, figure.next, code, 1);
  const word = sign.text === "." ? place - 1 : place;
  const named = words.get(textOf(tokens[word]));
  if (named !== undefined && tokens[word]?.capital === true) {
    return toMoney(passage, figure, word, figure.next, named, 1);
  }
  const unit = signs.get(sign.text);
  if (unit === undefined) return null;
  const prefix = tokens[place - 1];
  const dollar = sign.text === "$" && touches(sign) ? prefixes.get(textOf(prefix)) : undefined;
  const first = dollar === undefined ? place : place - 1;
  // "$5 million dollars" and "£5m pounds" say it twice.
  return toMoney(passage, figure, first, figure.next, dollar ?? unit, 1);
}

function readName(passage: Passage, figure: Figure): Reading | null {
  const { tokens } = passage;
  const joint = skipHyphen(tokens, figure.next);
  // "tens of millions of pounds"
  const place = figure.vague && tokens[joint]?.text === "of" ? joint + 1 : joint;
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
  if (name === null || isWeight(tokens, figure, name.next)) return null;
  const small = readSmallChange(passage, figure, name.next, name.value);
  return small ?? toMoney(passage, figure, figure.first, name.next, name.value, 1);
}

/** "one pound sixty", where the pence have no name. */
function readSmallChange(
  passage: Passage,
  figure: Figure,
  next: number,
  unit: string,
): Reading | null {
  const { tokens } = passage;
  const change = cardinals.get(textOf(tokens[next])) ?? 0;
  if (figure.written === "figures" || change < 5 || figure.range !== "none") return null;
  const end = skipHyphen(tokens, next + 1);
  const ones = change >= 20 ? (cardinals.get(textOf(tokens[end])) ?? 0) : 0;
  const value = figure.min + (change + (ones < 10 ? ones : 0)) / 100;
  const last = ones > 0 && ones < 10 ? end + 1 : next + 1;
  if (tokens[last]?.kind === "word") return null;
  return toMoney(passage, { ...figure, ...exactly(value) }, figure.first, last, unit, 1);
}

function readHundredth(passage: Passage, figure: Figure): Reading | null {
  const { tokens } = passage;
  const place = skipHyphen(tokens, figure.next);
  const word = tokens[place];
  const unit = hundredths.get(textOf(word));
  if (word === undefined || unit === undefined) return null;
  if (word.text.length === 1 && !touches(word)) return null;
  // "6:00p.m."
  if (word.text === "p" && tokens[place + 1]?.text === ".") {
    if (tokens[place + 2]?.text === "m") return null;
  }
  return toMoney(passage, figure, figure.first, place + 1, unit, 1 / 100);
}

/** A code counts in capitals only: "cad" and "sek" are no money. */
function writtenCode({ text, tokens }: Passage, at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital) return null;
  const written = text.slice(token.start, token.end);
  return codes.has(written) ? written : null;
}

/** A capital letter that touches the figure: "R450 million", while "R 20" may be a rule. */
function writtenLetter({ text, tokens }: Passage, { first }: Figure, at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital || !touches(tokens[first])) return null;
  return tokens[first].value >= 100
    ? (letters.get(text.slice(token.start, token.end)) ?? null)
    : null;
}

/** "200 pounds of flour", "weighs 12 pounds", "20 pounds in weight", but "20 million pounds of aid". */
function isWeight(tokens: readonly Token[], { first, scale }: Figure, next: number): boolean {
  if (!/^pounds?$/.test(textOf(tokens[next - 1]))) return false;
  const after = tokens[next]?.text;
  if (after === "heavier" || after === "lighter") return true;
  if (after === "of" && scale < 1e6) {
    return !sums.has(textOf(tokens[next + 1])) && !sums.has(textOf(tokens[next + 2]));
  }
  if (after === "in" && tokens[next + 1]?.text === "weight") return true;
  return [1, 2, 3].some((back) => weighing.has(textOf(tokens[first - back])));
}

function toMoney(
  passage: Passage,
  figure: Figure,
  first: number,
  next: number,
  unit: string,
  worth: number,
): Reading {
  return {
    first: Math.min(first, figure.first),
    next,
    after: readThingOf(passage, next)?.next ?? next,
    ...amountOf(figure, worth),
    kind: "money",
    unit,
    of: null,
  };
}
