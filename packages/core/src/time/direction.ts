import type { Reason } from "../data.ts";
import * as english from "./english/tense-words.ts";
import * as verbs from "./english/verb-words.ts";
import { reportingWords } from "./english/writing-time-words.ts";
import { kinds } from "./lexicon.ts";
import { meaningAt, tokenAt, wordAt, type Line } from "./line.ts";

/** A word near an expression that turns it to the past (negative weight) or the future (positive). */
export type Cue = { readonly word: string; readonly weight: number };

const tense = new Map<string, number>([
  ...english.pastWords.map((word) => [word, -2] as const),
  ...english.presentWords.map((word) => [word, 0.5] as const),
  ...english.futureWords.map((word) => [word, 3] as const),
]);
const notPast = new Set(english.notPastWords);
const deferring = new Set(english.deferringWords);
const planParticiples = new Set(english.planParticiples);
const planNouns = new Set(english.planNouns);
const planLeads = new Set(english.planLeads);
const beginnings = new Set(english.beginnings);
const determiners = new Set(english.determiners);
const participleAdverbs = new Set(english.participleAdverbs);
const nounsLikeAdverbs = new Set(verbs.nounsLikeAdverbs);
const doneVerbs = new Set(verbs.doneVerbs);
const doneParticiples = new Set(verbs.doneParticiples);
const passiveLeads = new Set(english.passiveLeads);
const futureLeads = new Set(english.futureLeads);
const notInfinitives = new Set(english.notInfinitives);

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
  if (lead === "until" || lead === "till") cues.push({ word: lead, weight: 3 });
  if (lead === "last") cues.push({ word: lead, weight: -6 });
  // What happens on a day needs no more than a verb in the past to be over.
  if (lead === "on") cues.push({ word: lead, weight: 0 });
  if (lead === "by") cues.push({ word: lead, weight: 3 });
  if (lead === "about" && /^(?:how|what)$/.test(wordAt(line, start - 2)))
    cues.push({ word: `${wordAt(line, start - 2)} about`, weight: 2 });
  const putOff = /^(?:until|till|to)$/.test(lead) ? deferringBefore(line, start - 2) : null;
  if (putOff !== null) return [{ word: putOff, weight: 3 }];
  const verb = nearestVerb(line, start - 1, -1) ?? nearestVerb(line, end, 1);
  if (verb !== null) cues.push(verb);
  return cues;
}

/** "postponed until Tuesday", "extended to 16 November": what is put off lies ahead of the putting off. */
function deferringBefore(line: Line, end: number): string | null {
  for (let index = end; index > end - 3; index--)
    if (deferring.has(wordAt(line, index))) return wordAt(line, index);
  return null;
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
  const token = tokenAt(line, index);
  const { text } = token;
  const known = tense.get(text);
  // "plans to meet", "to be held", "set to resume": what is to be done lies ahead; "had been due to meet" is over.
  if (text === "to" && isInfinitive(line, index + 1))
    return isOverdue(line, index) || isDone(line, index) ? -2 : 1.5;
  if (isAdjective(line, index)) return 0;
  // "They are meeting on Monday", "they are to meet on Monday": a plan.
  if (planLeads.has(text) && isPlan(line, index + 1)) return 2;
  // "had been due to expire": what stands before the infinitive decides.
  if (known !== undefined && known > 0 && wordAt(line, index - 1) === "to") return 0;
  if (known !== undefined) {
    const auxiliary = wordAt(line, index - 1);
    return known < 0 && futureLeads.has(auxiliary) ? 0 : known;
  }
  if (text.length > 4 && text.endsWith("ed") && !token.capital && !notPast.has(text)) {
    return passiveLeads.has(leadOf(line, index)) ? 0 : -2;
  }
  return 0;
}

/** "had been scheduled to", "had planned to", "was to have". */
function isOverdue(line: Line, to: number): boolean {
  if (!planParticiples.has(wordAt(line, to - 1))) return false;
  return [to - 2, to - 3, to - 4].some((index) => wordAt(line, index) === "had");
}

/** "had to leave", "failed to meet", "was forced to sell": these tell what came of it, and when. */
function isDone(line: Line, to: number): boolean {
  const [before, lead] = [wordAt(line, to - 1), wordAt(line, to - 2)];
  if (doneParticiples.has(before)) return lead === "was" || lead === "were";
  return doneVerbs.has(before) && !passiveLeads.has(lead);
}

/** "a still unspecified day", "the newly launched classes", "its vacation plans": these tell of no act. */
function isAdjective(line: Line, index: number): boolean {
  const { text } = tokenAt(line, index);
  const before = wordAt(line, index - 1);
  if (text.endsWith("ed")) {
    if (tokenAt(line, index + 1).kind !== "word") return false;
    return determiners.has(leadOf(line, index)) || isLetter(line, index - 1);
  }
  if (beginnings.has(text)) return before === "to" || determiners.has(before);
  return planNouns.has(text) && wordAt(line, index + 1) !== "to";
}

/** "Berth B reserved places": a letter that numbers, not "I". */
function isLetter(line: Line, index: number): boolean {
  const { text, kind, capital } = tokenAt(line, index);
  return kind === "word" && capital && text.length === 1 && text !== "i";
}

/** The word before a participle, or before the adverb that goes with it: "can be severely limited". */
function leadOf(line: Line, index: number): string {
  const before = wordAt(line, index - 1);
  const isAdverb =
    participleAdverbs.has(before) || (before.endsWith("ly") && !nounsLikeAdverbs.has(before));
  return isAdverb ? wordAt(line, index - 2) : before;
}

const isPlan = (line: Line, index: number): boolean => {
  if (wordAt(line, index) === "to") return isInfinitive(line, index + 1);
  const { text, capital } = tokenAt(line, wordAt(line, index) === "not" ? index + 1 : index);
  return text.length > 5 && text.endsWith("ing") && !capital && !text.endsWith("thing");
};

/** A lower-case word after "to" that is no article, pronoun, number or -ing form. */
function isInfinitive(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  if (token.kind !== "word" || token.capital) return false;
  // "To start on Monday", but not "to start of play", "to two" and "to March".
  const meant = meaningAt(line, index).kinds;
  if (meant !== 0 && (meant !== kinds.partNoun || wordAt(line, index + 1) === "of")) return false;
  return !/ing$|ly$|s$/.test(token.text) && !notInfinitives.has(token.text);
}

const isSentenceEnd = (line: Line, index: number): boolean => {
  const { text } = tokenAt(line, index);
  if (text === "?" || text === "!") return true;
  if (text !== ".") return false;
  const quote = /^["”’']$/.test(wordAt(line, index + 1)) ? index + 2 : index + 1;
  const next = tokenAt(line, quote);
  const before = tokenAt(line, index - 1);
  // "Mr. Smith" and "5 p.m. Tuesday" go on; "him. Until" does not.
  const isWhole = before.text.length > 3 || (!before.capital && before.text.length > 1);
  return next.spaced && next.capital && isWhole;
};

export const sumOf = (cues: readonly Cue[]): number =>
  cues.reduce((sum, cue) => sum + cue.weight, 0);

/** A verb tells of what has been; "said" and the like tell of the saying only. */
export const isToldAsPast = (cues: readonly Cue[]): boolean =>
  cues.some(({ word, weight }) => weight < 0 && !reporting.has(word));

const reporting = new Set(reportingWords);

/** The cues as steps of an explanation. */
export const explainCues = (cues: readonly Cue[]): Reason[] =>
  cues
    .filter(({ weight }) => weight !== 0)
    .map(({ word, weight }) => ({
      rule: "direction",
      says: `“${word}” beside it points to the ${weight < 0 ? "past" : "future"}`,
      weight,
    }));
