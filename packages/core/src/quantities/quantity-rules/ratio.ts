import type { Token } from "../../text/tokens.ts";
import { timeNouns } from "../english/periods.ts";
import { partWords } from "../english/scales.ts";
import type { Passage, QuantityRule, Reading } from "../quantity-rule.ts";
import type { Numeral } from "../numeral.ts";
import { readNumeral } from "../read-numeral.ts";
import { readThing, readThingOf } from "../read-thing.ts";
import { skipHyphen, toTable } from "../words.ts";

const parts = toTable(partWords);
const timeWords = new Set(timeNouns);
const wholes = new Set(["the", "all", "its", "their", "our", "these", "those"]);
const tooLate = new Set([
  "the",
  "last",
  "first",
  "second",
  "third",
  "this",
  "next",
  "other",
  "latter",
]);

/** Shares of a whole: “one in four children”, “3 out of 10”, “two thirds of refugees”, “more than half of them”. */
export const ratio: QuantityRule = {
  name: "ratio",
  read(passage, at) {
    return readOutOf(passage, at) ?? readPart(passage, at);
  },
};

/** "one in four": small over larger, and never "200 in 2015" or "two in five days". */
function readOutOf(passage: Passage, at: number): Reading | null {
  const { tokens } = passage;
  const over = readNumeral(tokens, at);
  if (over === null || over.scale > 1 || !Number.isInteger(over.value) || over.value < 1)
    return null;
  const out = tokens[over.next]?.text === "out" && tokens[over.next + 1]?.text === "of";
  const every = tokens[over.next + 1]?.text === "every";
  const joint = tokens[over.next]?.text;
  if (!out && joint !== "in" && joint !== "of") return null;
  const under = readNumeral(tokens, over.next + (out ? 2 : 1) + (every && !out ? 1 : 0));
  if (under === null || !isPlausible(over, under, out)) return null;
  const thing = readThing(passage, under.next) ?? readThingOf(passage, under.next);
  if (isTime(tokens, under.next, thing?.head)) return null;
  return toRatio(at, under.next, over.value / under.value, thing);
}

function isPlausible(over: Numeral, under: Numeral, out: boolean): boolean {
  if (!Number.isInteger(under.value) || under.value <= over.value) return false;
  if (out) return true;
  return over.value < 10 && under.value <= 100 ? true : over.value === 1;
}

/** "two thirds of voters", "a quarter of children", "half the members", "half of them". */
function readPart(passage: Passage, at: number): Reading | null {
  const { tokens } = passage;
  const start = tokens[at]?.text ?? "";
  if (tooLate.has(tokens[at - 1]?.text ?? "")) return null;
  const times = start === "a" || start === "an" ? null : readNumeral(tokens, at);
  const hasNumber = times !== null && times.scale === 1 && Number.isInteger(times.value);
  const place =
    start === "a" || start === "an" ? at + 1 : hasNumber ? skipHyphen(tokens, times.next) : at;
  const word = tokens[place]?.text ?? "";
  const many = hasNumber && times.value > 1;
  const part = parts.get(many ? word.replace(/s$/, "") : word);
  if (part === undefined || (many && !word.endsWith("s"))) return null;
  // A bare part is an ordinal ("third of the group") unless it is a half.
  if (place === at && word !== "half") return null;
  const value = (hasNumber ? times.value : 1) * part;
  const next = place + 1;
  if (value > 1 || !isWhole(tokens, next, word)) return null;
  const thing = readThingOf(passage, next) ?? readThing(passage, next);
  if (isTime(tokens, next, thing?.head)) return null;
  return toRatio(at, next, value, thing);
}

/** A part needs its whole: "of …", or "the …" after half. */
function isWhole(tokens: readonly Token[], at: number, word: string): boolean {
  const next = tokens[at]?.text ?? "";
  return next === "of" || (word === "half" && wholes.has(next));
}

function isTime(tokens: readonly Token[], at: number, head: string | undefined): boolean {
  if (head !== undefined && timeWords.has(head)) return true;
  for (let place = at; place < at + 4; place++) {
    const token = tokens[place];
    if (token?.kind !== "word") return false;
    if (timeWords.has(token.text)) return true;
  }
  return false;
}

function toRatio(
  first: number,
  next: number,
  value: number,
  thing: { readonly words: string; readonly next: number } | null,
): Reading {
  return {
    first,
    next,
    after: thing?.next ?? next,
    min: value,
    max: value,
    kind: "ratio",
    unit: null,
    of: thing?.words ?? null,
  };
}
