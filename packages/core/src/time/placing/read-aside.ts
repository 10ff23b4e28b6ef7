import {
  comparisonWords,
  determiners,
  limitWords,
  sinceWords,
  wordsAfterYear,
} from "../english/aside-words.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";

/**
 * Why a time is spoken of in passing, by the words around it: in brackets, what has been so since then, how long it
 * lasted, what something is held against, a year that only names a thing ("the 1902 pact"), what had been before.
 */
export type Aside = "brackets" | "since" | "limit" | "comparison" | "name" | "had";

const since = new Set(sinceWords);
const limits = new Set(limitWords);
const comparisons = new Set(comparisonWords);
const owners = new Set(determiners);
const goesOn = new Set(wordsAfterYear);

/** How many words back a sign may stand. */
const reach = { bracket: 12, limit: 8, comparison: 4, had: 8 };

/** The sign that a time between two tokens is spoken of in passing; null for none. */
export function readAside(line: Line, start: number, end: number): Aside | null {
  if (isInBrackets(line, start)) return "brackets";
  if (since.has(wordAt(line, start - 1)) || isAsOf(line, start)) return "since";
  if (findBefore(line, start, reach.limit, limits, /^[.,;:!?]$/)) return "limit";
  if (findBefore(line, start, reach.comparison, comparisons, /^[.,;:!?]$/)) return "comparison";
  if (wordAt(line, start - 1) === "in" && wordAt(line, start - 2) === "as") return "comparison";
  if (isName(line, start, end)) return "name";
  if (findBefore(line, start, reach.had, had, /^[.;:!?]$/)) return "had";
  return null;
}

const had = new Set(["had"]);

const isAsOf = (line: Line, start: number): boolean =>
  wordAt(line, start - 1) === "of" && wordAt(line, start - 2) === "as";

function isInBrackets(line: Line, start: number): boolean {
  for (let at = start - 1; at >= start - reach.bracket; at--) {
    const token = tokenAt(line, at);
    if (token.text === "(") return true;
    if (token.text === ")" || token.kind === "break") return false;
  }
  return false;
}

function findBefore(
  line: Line,
  start: number,
  most: number,
  words: ReadonlySet<string>,
  stop: RegExp,
): boolean {
  for (let at = start - 1; at >= start - most; at--) {
    const token = tokenAt(line, at);
    if (token.kind === "break" || stop.test(token.text)) return false;
    if (words.has(token.text)) return true;
  }
  return false;
}

/** "a secret 1902 pact", "the August 1792 uprising", but not "In the 1920 election, …" at the head of a sentence. */
function isName(line: Line, start: number, end: number): boolean {
  const next = tokenAt(line, end);
  if (next.kind !== "word" || !next.spaced || goesOn.has(next.text)) return false;
  const at = owners.has(wordAt(line, start - 1)) ? start - 1 : start - 2;
  if (!owners.has(wordAt(line, at)) || tokenAt(line, start - 1).kind !== "word") return false;
  const isFirst = /^[.!?]$/.test(wordAt(line, at - 2));
  return !(isFirst && tokenAt(line, at - 1).capital);
}
