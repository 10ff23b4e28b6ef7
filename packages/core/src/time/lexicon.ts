import { cardinalWords, ordinalWords } from "../text/english/number-words.ts";
import { dayPartWords, namedClockTimes, pluralDayPartWords } from "./english/day-part-words.ts";
import {
  anaphoricWords,
  articleWords,
  deicticDays,
  deicticWords,
  openCounts,
  tonightWords,
} from "./english/function-words.ts";
import { holidays } from "./english/holiday-words.ts";
import { measurePhrases, partNouns, partWords } from "./english/modifier-words.ts";
import { monthWords } from "./english/month-words.ts";
import { otherWords } from "./english/other-words.ts";
import { seasonWords } from "./english/season-words.ts";
import { periodicWords, pluralUnits, singularUnits } from "./english/unit-words.ts";
import { vaguePhrases } from "./english/vague-words.ts";
import { pluralWeekdayWords, weekdayWords } from "./english/weekday-words.ts";
import type { DayPart, Mod, Season, Unit } from "./time-node.ts";

/** Kinds of token. */
type Kind =
  | "figure"
  | "cardinal"
  | "ordinal"
  | "month"
  | "weekday"
  | "unit"
  | "season"
  | "dayPart"
  | "article"
  | "deictic"
  | "anaphoric"
  | "deicticDay"
  | "openCount"
  | "part"
  | "partNoun"
  | "measure"
  | "periodic"
  | "vague"
  | "holiday"
  | "clock"
  | "every"
  | "other"
  | "apostrophe"
  | "phrase"
  | "holidayAlone";

/** A word may be of several kinds ("second", "may", "last"), so they are bits. */
export const kinds: Readonly<Record<Kind, number>> = {
  figure: 1,
  cardinal: 1 << 1,
  ordinal: 1 << 2,
  month: 1 << 3,
  weekday: 1 << 4,
  unit: 1 << 5,
  season: 1 << 6,
  dayPart: 1 << 7,
  article: 1 << 8,
  deictic: 1 << 9,
  anaphoric: 1 << 10,
  deicticDay: 1 << 11,
  openCount: 1 << 12,
  part: 1 << 13,
  partNoun: 1 << 14,
  measure: 1 << 15,
  periodic: 1 << 16,
  vague: 1 << 17,
  holiday: 1 << 18,
  clock: 1 << 19,
  every: 1 << 20,
  other: 1 << 21,
  apostrophe: 1 << 22,
  phrase: 1 << 23,
  holidayAlone: 1 << 24,
};

/**
 * Without one of these a sentence names no time, and no rule is asked. All other kinds only lead up to them: "the",
 * "about", "early".
 */
const triggerKinds: number =
  kinds.figure |
  kinds.month |
  kinds.weekday |
  kinds.unit |
  kinds.season |
  kinds.dayPart |
  kinds.deicticDay |
  kinds.periodic |
  kinds.vague |
  kinds.holiday |
  kinds.holidayAlone |
  kinds.clock |
  kinds.other;

/** Whether a word is a trigger as written: "Good" may be Good Friday, while in "good friday" it is the day that triggers. */
export const isTrigger = (own: number, capital: boolean): boolean =>
  (own & (capital ? triggerKinds : triggerKinds & ~kinds.holiday)) !== 0;

/** What a word can mean in a time expression. */
export type Meaning = {
  readonly kinds: number;
  readonly month: number;
  readonly weekday: number;
  readonly unit: Unit | null;
  /** How many units the word is: a fortnight is two weeks. */
  readonly count: number;
  readonly plural: boolean;
  readonly season: Season | null;
  readonly dayPart: DayPart | null;
  /** -1 before, 0 at, 1 after. */
  readonly side: number;
  readonly mod: Mod | null;
};

export const noMeaning: Meaning = {
  kinds: 0,
  month: 0,
  weekday: 0,
  unit: null,
  count: 1,
  plural: false,
  season: null,
  dayPart: null,
  side: 0,
  mod: null,
};

export const figureMeaning: Meaning = { ...noMeaning, kinds: kinds.figure };

const lexicon = new Map<string, Meaning>();

function add(word: string, kind: number, more: Partial<Meaning> = {}): void {
  const known = lexicon.get(word) ?? noMeaning;
  lexicon.set(word, { ...known, ...more, kinds: known.kinds | kind });
}

const firstWord = (phrase: string): string => /^[^ '-]+/.exec(phrase)?.[0] ?? phrase;

for (const word of Object.keys(cardinalWords)) add(word, kinds.cardinal);
for (const word of ["hundred", "thousand"]) add(word, kinds.cardinal);
for (const word of Object.keys(ordinalWords)) add(word, kinds.ordinal);
for (const [word, month] of Object.entries(monthWords)) add(word, kinds.month, { month });
for (const [word, weekday] of Object.entries(weekdayWords)) add(word, kinds.weekday, { weekday });
for (const [word, weekday] of Object.entries(pluralWeekdayWords)) {
  add(word, kinds.weekday, { weekday, plural: true });
}
for (const [word, [unit, count]] of Object.entries(singularUnits)) {
  add(word, kinds.unit, { unit, count });
}
for (const [word, [unit, count]] of Object.entries(pluralUnits)) {
  add(word, kinds.unit, { unit, count, plural: true });
}
for (const [word, [unit, count]] of Object.entries(periodicWords)) {
  add(word, kinds.periodic, { unit, count });
}
for (const [word, season] of Object.entries(seasonWords)) add(word, kinds.season, { season });
for (const [word, dayPart] of Object.entries(dayPartWords)) add(word, kinds.dayPart, { dayPart });
for (const [word, dayPart] of Object.entries(pluralDayPartWords)) {
  add(word, kinds.dayPart, { dayPart, plural: true });
}
for (const word of articleWords) add(word, kinds.article);
for (const [word, side] of Object.entries(deicticWords)) add(word, kinds.deictic, { side });
for (const [word, side] of Object.entries(anaphoricWords)) add(word, kinds.anaphoric, { side });
for (const [word, side] of Object.entries(deicticDays)) add(word, kinds.deicticDay, { side });
for (const word of openCounts) add(word, kinds.openCount);
for (const [word, mod] of Object.entries(partWords)) add(word, kinds.part, { mod });
for (const [word, mod] of Object.entries(partNouns)) add(word, kinds.partNoun, { mod });
for (const [phrase] of measurePhrases) add(firstWord(phrase), kinds.measure);
for (const [phrase] of vaguePhrases) {
  const words = phrase.split(" ");
  // A phrase is gated by its longest word, because "the" and "for" would let every sentence through.
  const longest = words.reduce((best, word) => (word.length < best.length ? best : word));
  if (words.length === 1) add(phrase, kinds.vague);
  else add(longest, kinds.other);
  if (words.length > 1) add(words[0] ?? phrase, kinds.phrase);
}
for (const phrase of Object.keys(holidays)) add(firstWord(phrase), kinds.holiday);
for (const word of Object.keys(namedClockTimes)) add(word, kinds.clock);
for (const word of ["every", "each", "per", "any"]) add(word, kinds.every);
for (const word of [...otherWords, ...tonightWords]) add(word, kinds.other);
for (const phrase of Object.keys(holidays)) {
  const last = lexicon.get(/[a-z]+$/.exec(phrase)?.[0] ?? phrase)?.kinds ?? 0;
  if (!isTrigger(last, false)) add(firstWord(phrase), kinds.holidayAlone);
}

/** For each combination of first letter, last letter and length whether the lexicon has it: most words fail here. */
const shapes = new Uint8Array(1 << 14);
const triggerShapes = new Uint8Array(1 << 14);

/** A small letter and its capital have the same last five bits. */
const shapeOf = (first: number, last: number, length: number): number =>
  ((first & 31) << 9) | ((last & 31) << 4) | ((length - 1) & 15);

const shapeOfWord = (word: string): number =>
  shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length);

for (const [word, { kinds: own }] of lexicon) {
  shapes[shapeOfWord(word)] = 1;
  if ((own & triggerKinds) !== 0) triggerShapes[shapeOfWord(word)] = 1;
}

/** What a lower-case word can mean, or nothing. */
export const meaningOf = (word: string): Meaning =>
  shapes[shapeOfWord(word)] === 1 ? (lexicon.get(word) ?? noMeaning) : noMeaning;

/** Whether a word of these letters, in any case, may be a trigger; a glance that spares most words being cut out. */
export const mayTrigger = (first: number, last: number, length: number): boolean =>
  triggerShapes[shapeOf(first, last, length)] === 1;
