import type { Reason } from "../../data.ts";
import { futureWords, notPastWords, pastWords, presentWords } from "../english/tense-words.ts";
import { meaningAt, tokenAt, wordAt, type Line } from "../line.ts";

/** A word near an expression that turns it to the past (negative weight) or the future (positive). */
export type Cue = { readonly word: string; readonly weight: number };

const tense = new Map<string, number>([
  ...pastWords.map((word) => [word, -2] as const),
  ...presentWords.map((word) => [word, 0.5] as const),
  ...futureWords.map((word) => [word, 3] as const),
]);
const notPast = new Set(notPastWords);

/** How far a verb may stand from the words that it carries, in tokens. */
const reach = 14;

/**
 * The tense words around an expression, from its words alone.
 *
 * Only what is attached counts: the nearest verb before it in its sentence, else the nearest after it. A future word
 * anywhere in the sentence proved to be a weak clue.
 */
export function readCues(line: Line, start: number, end: number): readonly Cue[] {
  const cues: Cue[] = [];
  const lead = wordAt(line, start - 1);
  if (lead === "since") cues.push({ word: lead, weight: -4 });
  if (lead === "until" || lead === "till") cues.push({ word: lead, weight: 1.5 });
  if (lead === "last") cues.push({ word: lead, weight: -6 });
  if (lead === "in") cues.push({ word: lead, weight: 0 });
  if (lead === "by") cues.push({ word: lead, weight: 1 });
  const verb = nearestVerb(line, start - 1, -1) ?? nearestVerb(line, end, 1);
  if (verb !== null) cues.push(verb);
  return cues;
}

function nearestVerb(line: Line, from: number, step: -1 | 1): Cue | null {
  for (let distance = 0; distance < reach; distance++) {
    const index = from + step * distance;
    const token = tokenAt(line, index);
    if (token.kind === "break" || isSentenceEnd(line, index)) return null;
    if (token.kind !== "word") continue;
    const weight = weightOf(line, index);
    if (weight !== 0) return { word: token.text, weight: distance <= 10 ? weight : weight / 2 };
  }
  return null;
}

function weightOf(line: Line, index: number): number {
  const { text } = tokenAt(line, index);
  const known = tense.get(text);
  // "plans to meet", "to be held", "set to resume": what is to be done lies ahead.
  if (text === "to" && isInfinitive(line, index + 1)) return 1.5;
  if (known !== undefined) {
    const auxiliary = wordAt(line, index - 1);
    return known < 0 && /^(?:will|be|to|would|'ll|is|are)$/.test(auxiliary) && text !== "'s"
      ? 0
      : known;
  }
  if (text.length > 4 && text.endsWith("ed") && !notPast.has(text)) {
    return /^(?:be|to|is|are)$/.test(wordAt(line, index - 1)) ? 0 : -2;
  }
  return 0;
}

/** A lower-case word after "to" that is no article, pronoun, number or -ing form. */
function isInfinitive(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  if (token.kind !== "word" || token.capital || meaningAt(line, index).kinds !== 0) return false;
  return !/ing$|ly$|s$|^(?:us|it|him|me|you|them|those|these|such|both|more|less|no|about|where|what|who|which|and)$/.test(
    token.text,
  );
}

const isSentenceEnd = (line: Line, index: number): boolean => {
  const { text } = tokenAt(line, index);
  if (text === "?" || text === "!") return true;
  const next = tokenAt(line, index + 1);
  return text === "." && next.spaced && next.capital && tokenAt(line, index - 1).text.length > 3;
};

export const sumOf = (cues: readonly Cue[]): number =>
  cues.reduce((sum, cue) => sum + cue.weight, 0);

/** The cues as steps of an explanation. */
export const explainCues = (cues: readonly Cue[]): Reason[] =>
  cues
    .filter(({ weight }) => weight !== 0)
    .map(({ word, weight }) => ({
      rule: "direction",
      says: `“${word}” beside it points to the ${weight < 0 ? "past" : "future"}`,
      weight,
    }));
