import { textOf } from "../text/tokens.ts";
import { scaleWords } from "../text/english/number-words.ts";
import type { Token } from "../text/tokens.ts";
import { currencyCodes, currencySigns } from "./english/currencies.ts";
import { doubtfulScaleLetters, moreScaleWords, scaleLetters } from "./english/scales.ts";
import { subjectVerbs } from "./english/things.ts";
import type { Part } from "./numeral.ts";
import { isThingStop } from "./thing-stop.ts";
import { skipHyphen, toTable } from "./words.ts";

const scales = toTable({ ...scaleWords, ...moreScaleWords });
const letters = toTable(scaleLetters);
const doubtful = new Set(doubtfulScaleLetters);
const signs = toTable(currencySigns);
const codes = new Set(currencyCodes.map((code) => code.toLowerCase()));
const people = new Set(subjectVerbs);

export function isScale(token: Token | undefined): boolean {
  return scales.has(textOf(token));
}

/** What the words after a number multiply it by (“million”, “bn”), or 1; `first` is where the number starts. */
export function readScale(tokens: readonly Token[], first: number, at: number): Part {
  const near = tokens[at];
  const value = near?.kind === "word" ? letters.get(near.text) : undefined;
  if (near !== undefined && value !== undefined) {
    const isDoubtful = doubtful.has(near.text);
    // "£5.3 bn" and "£5 m" are written too.
    const apart = near.spaced && isDoubtful && !signs.has(textOf(tokens[first - 1]));
    if (apart) return { value: 1, next: at };
    if (!isDoubtful || isScaleLetter(tokens, first, at)) return { value, next: at + 1 };
  }
  return readScaleWords(tokens, at);
}

function readScaleWords(tokens: readonly Token[], at: number): Part {
  let value = 1;
  let next = at;
  for (let turn = 0; turn < 3; turn++) {
    const place = skipHyphen(tokens, next);
    const word = tokens[place];
    const times = scales.get(textOf(word));
    if (times === undefined || (times < 100 && value > 1)) break;
    value *= times;
    next = place + 1;
  }
  return { value, next };
}

/** 44.5 × 1,000,000 must not become 44500000.00000001: twelve digits are more than any text gives. */
export function scaled(value: number, scale: number): number {
  const product = value * scale;
  return scale === 1 || !Number.isFinite(product) ? product : Number(product.toPrecision(15));
}

/** "£5m" and "5m homes", but not "a wall 5m high". */
function isScaleLetter(tokens: readonly Token[], first: number, at: number): boolean {
  // In "£5-10m" and "£5m-10m" the sign stands before the other figure.
  for (let back = 1; back <= 4; back++) {
    const before = textOf(tokens[first - back]);
    if (signs.has(before) || (back === 1 && codes.has(before))) return true;
  }
  const after = tokens[at + 1];
  if (after?.kind !== "word" || !after.spaced || isShape(after.text)) return false;
  // "2m will fall ill"
  return people.has(after.text) || !isThingStop(after);
}

function isShape(word: string): boolean {
  return ["tall", "high", "wide", "long", "deep", "thick", "race", "run", "away"].includes(word);
}
