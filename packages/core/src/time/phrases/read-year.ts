import { cardinalWords } from "../../text/english/number-words.ts";
import { readNumber } from "../../text/number-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { readEarlyYear } from "./early-year.ts";
import { readEra } from "./read-era.ts";

export type YearRead = { readonly year: number; readonly end: number };

const cardinals = new Map(Object.entries(cardinalWords));

/** Reads a year where one is expected, as after a month: "2016", "'99", "490 BC", "AD 70", "nineteen ninety-six". */
export function readYear(line: Line, index: number): YearRead | null {
  const token = tokenAt(line, index);
  if (token.kind === "number") {
    const era = readEra(line, index + 1);
    if (era !== null && isWhole(token.text, 4) && token.value > 0) {
      return { year: era.before ? 1 - token.value : token.value, end: era.end };
    }
    const early = readEarlyYear(line, index);
    if (early !== null) return { year: early, end: index + 1 };
    const plain = isWhole(token.text, 4) && token.text.length === 4 && token.value >= 1000;
    return plain && token.value < 2500 ? { year: token.value, end: index + 1 } : null;
  }
  if (isKind(line, index, kinds.apostrophe)) return readShortYear(line, index);
  if ((token.text === "ad" || token.text === "ce") && token.capital) {
    const figure = tokenAt(line, index + 1);
    return figure.kind === "number" && isWhole(figure.text, 4)
      ? { year: figure.value, end: index + 2 }
      : null;
  }
  return token.kind === "word" ? readSpokenYear(line, index) : null;
}

const isWhole = (digits: string, most: number): boolean =>
  digits.length <= most && !digits.includes(".") && !digits.includes(",");

/** "'99": 1930 to 2029, as ISO 8601 leaves to agreement and most software reads it. */
function readShortYear(line: Line, index: number): YearRead | null {
  const figure = tokenAt(line, index + 1);
  const fits = figure.kind === "number" && figure.text.length === 2 && !figure.spaced;
  return fits ? { year: fullYear(figure.value), end: index + 2 } : null;
}

export const fullYear = (short: number): number => short + (short < 30 ? 2000 : 1900);

/** "nineteen ninety-six", "seventeen hundred thirty-three", "two thousand and six". */
function readSpokenYear(line: Line, index: number): YearRead | null {
  const century = cardinals.get(wordAt(line, index));
  if (century === undefined) return null;
  if (century >= 11 && century <= 19 && wordAt(line, index + 1) === "hundred") {
    const whole = readNumber(line.tokens, index);
    return whole !== null && whole.value > century * 100 && whole.value < century * 100 + 100
      ? { year: whole.value, end: whole.next }
      : null;
  }
  if (century >= 16 && century <= 20) {
    const rest = readNumber(line.tokens, skipHyphen(line, index + 1));
    const fits =
      rest !== null &&
      rest.value >= 10 &&
      rest.value < 100 &&
      tokenAt(line, rest.next - 1).kind === "word";
    return fits ? { year: century * 100 + rest.value, end: rest.next } : null;
  }
  if (century !== 2 || wordAt(line, index + 1) !== "thousand") return null;
  const whole = readNumber(line.tokens, index);
  return whole !== null && whole.value >= 2000 && whole.value < 2100
    ? { year: whole.value, end: whole.next }
    : null;
}
