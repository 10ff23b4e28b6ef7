import { textOf } from "../../text/tokens.ts";
import type { Token } from "../../text/tokens.ts";
import { timeNouns } from "../english/periods.ts";
import { idleHalves, roundWholes, shareMarks } from "../english/ratios.ts";
import { thingStops } from "../english/things.ts";
import type { Numeral, Part } from "../numeral.ts";
import { pluralise } from "../pluralise.ts";
import {
  exactly,
  type Amount,
  type Passage,
  type QuantityRule,
  type Reading,
} from "../quantity-rule.ts";
import { readNumeral } from "../read-numeral.ts";
import { readPart } from "../read-part.ts";
import { readThing, readThingOf } from "../read-thing.ts";

const timeWords = new Set(timeNouns);
const wholes = new Set(shareMarks);
const idle = new Set(idleHalves);
const round = new Set(roundWholes);
const stops = new Set(thingStops);
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
    return (
      readOutOf(passage, at) ??
      readOneThingIn(passage, at) ??
      readPartRange(passage, at) ??
      readShare(passage, at)
    );
  },
};

/** "one in four": small over larger, and never "200 in 2015" or "two in five days". */
function readOutOf(passage: Passage, at: number): Reading | null {
  const { tokens } = passage;
  const over = readNumeral(tokens, at);
  if (over === null || over.scale > 1 || !Number.isInteger(over.value) || over.value < 1)
    return null;
  const out = tokens[over.next]?.text === "out" && tokens[over.next + 1]?.text === "of";
  const joint = tokens[over.next]?.text;
  if (!out && joint !== "in" && joint !== "of") return null;
  const place = over.next + (out ? 2 : 1);
  const under = readNumeral(tokens, tokens[place]?.text === "every" ? place + 1 : place);
  if (under === null || !isPlausible(over, under, out)) return null;
  // "3 of 11 applications" counts twice; nobody would say "in 11".
  if (joint === "of" && !round.has(under.value)) return null;
  const thing = readThing(passage, under.next) ?? readThingOf(passage, under.next);
  if (isTime(tokens, under.next, thing?.head)) return null;
  return toRatio(at, under.next, exactly(over.value / under.value), thing);
}

function isPlausible(over: Numeral, under: Numeral, out: boolean): boolean {
  if (!Number.isInteger(under.value) || under.value <= over.value) return false;
  if (out) return true;
  return over.value < 10 && under.value <= 100 ? true : over.value === 1;
}

/** "one child in eight": nothing is counted after the second number. */
function readOneThingIn(passage: Passage, at: number): Reading | null {
  const { tokens } = passage;
  const noun = tokens[at + 1];
  if (tokens[at]?.text !== "one" || noun?.kind !== "word" || stops.has(noun.text)) return null;
  if (tokens[at + 2]?.text !== "in" || timeWords.has(noun.text)) return null;
  const every = tokens[at + 3]?.text === "every" ? 1 : 0;
  const under = readNumeral(tokens, at + 3 + every);
  if (under === null || !Number.isInteger(under.value) || under.value < 2) return null;
  if (under.value > 1000 || readThing(passage, under.next) !== null) return null;
  if (isTime(tokens, under.next, undefined)) return null;
  const thing = { words: pluralise(noun.text), next: under.next };
  return toRatio(at, under.next, exactly(1 / under.value), thing);
}

/** "between a third and a half of voters". */
function readPartRange(passage: Passage, at: number): Reading | null {
  const { tokens } = passage;
  if (tokens[at]?.text !== "between") return null;
  const low = readPart(tokens, at + 1);
  if (low === null || tokens[low.next]?.text !== "and") return null;
  const high = readPart(tokens, low.next + 1);
  if (high === null || high.value <= low.value) return null;
  const thing = readThingOf(passage, high.next);
  return toRatio(at, high.next, { ...exactly(low.value), max: high.value }, thing);
}

/** "two thirds of voters", "a quarter of children", "half the members", "fell by a third", "the poorest fifth of". */
function readShare(passage: Passage, at: number): Reading | null {
  const { tokens } = passage;
  const before = textOf(tokens[at - 1]);
  // "the poorest fifth of households" names a group.
  const part = tooLate.has(before) ? null : readPart(tokens, at);
  if (part === null) return null;
  if (!isWhole(tokens, at, part)) return null;
  const thing = readThingOf(passage, part.next) ?? readThing(passage, part.next);
  if (isTime(tokens, part.next, thing?.head)) return null;
  return toRatio(at, part.next, exactly(part.value), thing);
}

/** A part needs its whole: "of …", "the …" after half; or a change: "fell by a third", "a two-thirds majority". */
function isWhole(tokens: readonly Token[], at: number, part: Part): boolean {
  const after = tokens[part.next];
  const next = textOf(after);
  if (next === "of" || next === "majority") return true;
  const isChange = tokens[at - 1]?.text === "by";
  if (isChange && (after?.kind !== "word" || stops.has(next) || next === "again")) return true;
  if (tokens[part.next - 1]?.text !== "half") return false;
  return wholes.has(next) && !idle.has(textOf(tokens[part.next + 1]));
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
  amount: Amount,
  thing: { readonly words: string; readonly next: number } | null,
): Reading {
  return {
    first,
    next,
    after: thing?.next ?? next,
    ...amount,
    kind: "ratio",
    unit: null,
    of: thing?.words ?? null,
  };
}
