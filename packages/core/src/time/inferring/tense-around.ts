import { notPastWords } from "../english/tense-words.ts";
import {
  aheadLeads,
  aheadParticiples,
  aheadVerbs,
  finitePasts,
  notAVerbAfter,
  openWords,
  perfectForms,
  pastLeads,
  reportingWords,
  conditionWords,
  relativeWords,
  pastAuxiliaries,
} from "../english/writing-time-words.ts";
import { tokenAt, wordAt, type Line } from "../line.ts";

/** Whether a date is told as past or as still to come; null where its clause does not say so beyond doubt. */
export type Tense = "past" | "ahead" | null;

const open = new Set(openWords);
const reporting = new Set(reportingWords);
const pasts = new Set(finitePasts);
const perfects = new Set(perfectForms);
const notPast = new Set(notPastWords);
const ahead = new Set(aheadVerbs);
const participles = new Set(aheadParticiples);
const noVerbAfter = new Set(notAVerbAfter);
const leadsToPast = new Set(pastLeads);
const leadsAhead = new Set(aheadLeads);

/** How many tokens of the sentence are looked at on either side, and how far its verb may stand. */
const reach = 24;
const near = 12;

/**
 * How the sentence tells a date of its own year, by stricter rules than placing needs: there a wrong tense costs one
 * expression, here the date of the whole document. `start` and `end` are the date's tokens.
 */
export function tenseAround(line: Line, start: number, end: number): Tense {
  const from = findEdge(line, start, -1);
  const to = findEdge(line, end - 1, 1);
  if (wordAt(line, to) === "?" || hasCondition(line, from, to)) return null;
  const lead = leadBefore(line, start);
  if (leadsAhead.has(lead) && isAhead(line, from, start, end, to)) return "ahead";
  if (lead === "due") return isOwed(line, start) ? "ahead" : null;
  if (lead === "since") return "past";
  if (lead === "by") return isDoneBy(line, from, start) ? "past" : null;
  if (wordAt(line, start) === "the" && end - start < 4) return null;
  return leadsToPast.has(lead) && isPast(line, from, start, end, to) ? "past" : null;
}

function hasCondition(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (conditions.has(wordAt(line, at))) return true;
  return false;
}

const conditions = new Set(conditionWords);

/**
 * The word that joins a date to its clause: “in” also for 1997 in “in 1994, 1995 and 1997”. “The 2030 goals” and “the
 * 2012 Games” can be told of before their year, so an article joins nothing.
 */
function leadBefore(line: Line, start: number, depth = 0): string {
  const word = wordAt(line, start - 1);
  const isListed = /^(?:and|or|to|,)$/.test(word) && tokenAt(line, start - 2).value >= 1000;
  if (!isListed || depth >= mostListed) return word;
  const lead = leadBefore(line, start - 2, depth + 1);
  return word === "to" && lead === "from" ? "between" : lead;
}

const mostListed = 4;

/** The first token of the sentence, or the one after its last. */
function findEdge(line: Line, at: number, step: -1 | 1): number {
  let index = at;
  for (let distance = 0; distance < reach; distance++) {
    const next = index + step;
    if (isStop(line, next)) break;
    index = next;
  }
  return step === -1 ? index : index + 1;
}

/** Before and after the line, too. */
function isStop(line: Line, index: number): boolean {
  const { kind, text } = tokenAt(line, index);
  if (kind === "break" || stops.has(text)) return true;
  const next = tokenAt(line, index + 1);
  return text === "." && (next.capital || next.kind === "punctuation");
}

const stops = new Set(["?", "!", ";", ":"]);

/**
 * The nearest verb before it, or after a date that opens its sentence, is will, expects, is due to … Otherwise what
 * follows is another clause: “since the fire in 2005, it will …”.
 */
function isAhead(line: Line, from: number, start: number, end: number, to: number): boolean {
  for (let at = start - 1; at >= Math.max(from, start - near); at--) {
    if (isAheadVerb(line, at)) return true;
    if (isVerb(line, at) || isQuote(line, at)) return false;
  }
  if (start - from > 2) return false;
  for (let at = end; at < Math.min(to, end + near); at++) {
    if (isAheadVerb(line, at)) return true;
    if (isVerb(line, at)) return false;
  }
  return false;
}

const isQuote = (line: Line, at: number): boolean => /^["“”]$/.test(wordAt(line, at));

const isVerb = (line: Line, at: number): boolean =>
  isPastVerb(line, at) || reporting.has(wordAt(line, at));

/** “Bonds due 15 March 2031”, but not “were due in 2012”. */
const isOwed = (line: Line, start: number): boolean => !auxiliaries.has(wordAt(line, start - 2));

function isAheadVerb(line: Line, at: number): boolean {
  const text = wordAt(line, at);
  const before = wordAt(line, at - 1);
  // "our will", "these plans"
  if (ahead.has(text)) return !noVerbAfter.has(before);
  return participles.has(text) && (before === "is" || before === "are" || before === "'s");
}

/** “Were housed by January 2018”: only what is told as done says that the day has come. */
function isDoneBy(line: Line, from: number, start: number): boolean {
  for (let at = start - 2; at >= Math.max(from, start - near); at--) {
    const word = wordAt(line, at);
    if (word === "to" || word === "that") return false;
    if (done.has(word)) return true;
  }
  return false;
}

const done = new Set(["was", "were", "had"]);

/** The nearest word before it that tells of time, else the nearest after it, is a verb in the past tense. */
function isPast(line: Line, from: number, start: number, end: number, to: number): boolean {
  for (let at = start - 1; at >= Math.max(from, start - near); at--) {
    if (open.has(wordAt(line, at))) return false;
    if (isPastVerb(line, at)) return true;
    if (relatives.has(wordAt(line, at))) return false;
  }
  for (let at = end; at < Math.min(to, end + near); at++) {
    if (open.has(wordAt(line, at)) || relatives.has(wordAt(line, at))) return false;
    if (isPastVerb(line, at)) return true;
  }
  return false;
}

/** They begin a clause of its own, of which only its own verb tells. */
const relatives = new Set(relativeWords);

/** A verb in the past tense that is no adjective (“the renewed link”) and does more than report what is said. */
function isPastVerb(line: Line, at: number): boolean {
  const { text, kind, capital } = tokenAt(line, at);
  if (kind !== "word" || capital || reporting.has(text)) return false;
  // "this page was updated on", "the plan was announced in": the participle decides.
  if (auxiliaries.has(text) && reporting.has(wordAt(line, at + 1))) return false;
  const isForm =
    pasts.has(text) ||
    (perfects.has(text) && auxiliaries.has(wordAt(line, at - 1))) ||
    (text.length > 4 && text.endsWith("ed") && !text.endsWith("eed") && !notPast.has(text));
  return isForm && !noVerbAfter.has(wordAt(line, at - 1));
}

const auxiliaries = new Set(pastAuxiliaries);
