import { textOf } from "../../text/tokens.ts";
import type { Token } from "../../text/tokens.ts";
import { touchingUnits, units } from "../english/units.ts";
import {
  amountOf,
  exactly,
  type Amount,
  type Passage,
  type QuantityRule,
  type Reading,
} from "../quantity-rule.ts";
import { readPart } from "../read-part.ts";
import { readThingOf } from "../read-thing.ts";
import { phraseAfter, skipHyphen, toPhrases, touches } from "../words.ts";

/** Units are looked up token by token, so "km/h" is three of them. */
const names = toPhrases(
  units.flatMap(([name, ...written]) =>
    written.map((way) => [way.replace("/", " / ").replace(/^°(.)/, "° $1"), name] as const),
  ),
);
const articles = new Set(["a", "an", "one"]);
const touching = new Set(touchingUnits);

/** Lengths, areas, weights, volumes, power, speed, temperature: “24,000 square miles”, “5km”, “a 5-mile walk”. */
export const measure: QuantityRule = {
  name: "measure",
  read(passage, at, figure) {
    const { tokens } = passage;
    if (figure === null) return readPartOfUnit(passage, at);
    const place = skipHyphen(tokens, figure.next);
    // "thousands of tonnes"
    const start = figure.vague && tokens[place]?.text === "of" ? place + 1 : place;
    const unit = phraseAfter(tokens, start, names);
    if (unit === null) return readPartOfUnit(passage, at);
    const word = tokens[start];
    if (unit.next === start + 1 && !touches(word) && isOther(word)) return null;
    // "on their own two feet"
    if (tokens[figure.first - 1]?.text === "own") return null;
    return toMeasure(passage, figure.first, unit.next, amountOf(figure), unit.value);
  },
};

/** Single letters, and what is a name in capitals: "5,000 ft", but not "12 FT readers". */
function isOther(word: Token | undefined): boolean {
  return touching.has(textOf(word)) || (word?.capital === true && /^(?:ft|ha)$/.test(word.text));
}

/** "half a mile", "three quarters of an acre". */
function readPartOfUnit(passage: Passage, at: number): Reading | null {
  const { tokens } = passage;
  const part = readPart(tokens, at);
  if (part === null) return null;
  const article = tokens[part.next]?.text === "of" ? part.next + 1 : part.next;
  if (!articles.has(textOf(tokens[article]))) return null;
  const unit = phraseAfter(tokens, article + 1, names);
  if (unit === null || touching.has(textOf(tokens[unit.next - 1]))) return null;
  return toMeasure(passage, at, unit.next, exactly(part.value), unit.value);
}

function toMeasure(
  passage: Passage,
  first: number,
  next: number,
  amount: Amount,
  unit: string,
): Reading {
  const thing = readThingOf(passage, next);
  return {
    first,
    next,
    after: thing?.next ?? next,
    ...amount,
    kind: "measure",
    unit,
    of: thing?.words ?? null,
  };
}
