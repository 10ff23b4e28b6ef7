import { holidays, holidayThings, plainHolidays } from "../english/holiday-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, tokenAt, wordAt, type Line } from "../line.ts";
import { indexPhrases } from "./phrase-index.ts";
import type { Name } from "../time-node.ts";

const phrases = indexPhrases(
  Object.keys(holidays)
    .toSorted((a, b) => b.length - a.length)
    .map((holiday) => [holiday, holiday] as const),
);
const plain = new Set(plainHolidays);
const things = new Set(holidayThings);

type HolidayRead = { readonly name: Name; readonly end: number };

/** The holiday whose name begins at a token; most names of holidays have a capital. */
export function holidayAt(line: Line, index: number): HolidayRead | null {
  if (!isKind(line, index, kinds.holiday)) return null;
  // "Orthodox Easter", "Coptic Christmas": other calendars have other days.
  if (/^(?:orthodox|coptic|julian|armenian)$/.test(wordAt(line, index - 1))) return null;
  // "In May day trippers came."
  if (wordAt(line, index) === "may" && !tokenAt(line, index + 1).capital) return null;
  const { capital } = tokenAt(line, index);
  for (const { words, value: holiday } of phrases.get(wordAt(line, index)) ?? []) {
    const end = matchPhrase(line, index, words);
    if (end === null || things.has(wordAt(line, end))) continue;
    if (holiday === "new year" && !isNewYear(line, index, end)) continue;
    if (!capital && !plain.has(holiday) && !isLedUpTo(line, index, words.length, end)) continue;
    return { name: { grain: "holiday", holiday }, end };
  }
  return null;
}

/** "Before new year", "since New Year"; but "in the new year" is the whole of it, and "a new year budget" a thing. */
function isNewYear(line: Line, index: number, end: number): boolean {
  const next = tokenAt(line, end);
  return (
    /^(?:before|after|since|until|till|by|at)$/.test(wordAt(line, index - 1)) &&
    next.text !== "'s" &&
    (next.kind !== "word" || /^(?:and|or|but|in|on|at|for|that|when)$/.test(next.text))
  );
}

/** "on labor day", "last memorial day", "earth day 2010": names of one word need a capital. */
function isLedUpTo(line: Line, index: number, length: number, end: number): boolean {
  const before = wordAt(line, index - 1);
  if (length < 2)
    return /^(?:last|next)$/.test(before) || /^(?:19|20)\d\d$/.test(wordAt(line, end));
  return (
    /^(?:on|last|next|this|before|after|until|by|since|for|the)$/.test(before) ||
    /^(?:19|20)\d\d$/.test(wordAt(line, end)) ||
    wordAt(line, end) === "weekend"
  );
}
