import { lowerOf } from "../grammar/word.ts";
import { dayWords, personTitles } from "../grammar/english/nouns.ts";
import type { Subject } from "../grammar/find-subject.ts";
import { windowAt, type Passage, type Range } from "../grammar/passage.ts";
import type { Tag, TaggedWord } from "../grammar/word.ts";
import {
  clauseLeads,
  leadPrepositions,
  occasionWords,
  timeLeads,
} from "./english/lead-in-words.ts";
import { mensNames, womensNames } from "./english/first-names.ts";

const leads = new Set(leadPrepositions);
const openers = new Set(clauseLeads);
const times = new Set([...dayWords, ...occasionWords]);
const opens = new Set(timeLeads);
/** Months that are verbs and names, too. */
const monthsAndMore = new Set(["may", "march"]);
const given = new Set([...mensNames, ...womensNames]);
const titles = new Set(personTitles);
const clauseOpeners: ReadonlySet<Tag> = new Set([
  "comma",
  "coordinator",
  "quote",
  "that",
  "colon",
  "dash",
  "open",
]);

/**
 * The subject without the time or place that leads up to it where no comma parts them: "On Monday 3 May | Ann Reid", "In
 * Leeds | Reid", "Last Monday | the minister". Null where the names behind "in" could be parted in several ways.
 */
export function skipLeadIn(passage: Passage, subject: Subject): Subject | null {
  const { whole, head } = subject;
  if (head.last === head.first || whole.first !== head.first) return subject;
  const first = startOf(passage, head);
  if (first === head.first) return subject;
  return first === null ? null : { whole: { ...whole, first }, head: { ...head, first } };
}

function startOf(passage: Passage, { first, last }: Range): number | null {
  const { words } = passage;
  const lead = leadOf(passage, first);
  const behindTime = startBehindTime(words, { first, last }, lead !== null);
  if (behindTime > first || lead === null || words[last]?.tag !== "name") return behindTime;
  const behindNoun = startBehindNoun(words, { first, last });
  // “After Ann Reid said it”: such a word may as well open a clause of which the names are all the subject.
  if (openers.has(lead)) return behindNoun ?? first;
  return startAtGiven(words, { first, last }) ?? behindNoun ?? (last - first === 1 ? last : null);
}

/** The "in", "on", "at" … with which the clause of the phrase begins: the preposition has its own noun in it. */
function leadOf(passage: Passage, first: number): string | null {
  const floor = windowAt(passage, first).first;
  const lead = passage.words[first - 1]?.lower ?? "";
  if (first - 1 < floor || !(leads.has(lead) || openers.has(lead))) return null;
  const before = passage.words[first - 2];
  return first - 1 === floor || before === undefined || clauseOpeners.has(before.tag) ? lead : null;
}

/** Behind the last word of a time that a name or an article follows; without a preposition, times alone lead up to it. */
function startBehindTime(
  words: readonly TaggedWord[],
  { first, last }: Range,
  isLed: boolean,
): number {
  let start = first;
  for (let at = first; at < last; at++) {
    const isTime = isTimeWord(words, at, isLed);
    if (isTime && opensName(words[at + 1])) start = at + 1;
    if (!isLed && !isTime && !opensTime(words, at, first)) break;
  }
  return start;
}

/** "Last" in "last Monday", "early on" in "early on Monday". */
function opensTime(words: readonly TaggedWord[], at: number, first: number): boolean {
  if (at > first + 1 || !opens.has(lowerOf(words[first]))) return false;
  return at === first || words[at]?.tag === "preposition";
}

/** "Monday", "3" and "May" in "Monday 3 May"; "May" alone only behind a preposition, as it is a name too. */
function isTimeWord(words: readonly TaggedWord[], at: number, isLed: boolean): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const lower = word.lower;
  if (monthsAndMore.has(lower))
    return word.capital && (isLed || before?.tag === "number" || next?.tag === "number");
  if (word.tag === "number") {
    // "In 2010", "on 3 May", "in chapter 4", but "at 10 Downing Street", "in his 2010 Budget"
    if (before?.tag === "possessive" || before?.tag === "determiner") return false;
    const ofTime = before?.tag === "noun" || /^\d{4}$/u.test(lower) || isTimeName(next);
    return isTimeName(before) || (isLed && ofTime);
  }
  return times.has(lower);
}

const isTimeName = (word: TaggedWord | undefined): boolean =>
  word !== undefined && word.capital && (times.has(word.lower) || monthsAndMore.has(word.lower));

const opensName = (word: TaggedWord | undefined): boolean =>
  word !== undefined &&
  !times.has(word.lower) &&
  (word.tag === "name" ||
    word.tag === "determiner" ||
    word.tag === "possessive" ||
    titles.has(word.lower));

/** Of names in a row, those from a given name on: "In Leeds | Ann Reid". */
function startAtGiven(words: readonly TaggedWord[], { first, last }: Range): number | null {
  for (let at = first + 1; at < last; at++) {
    const word = words[at];
    if (word?.capital === true && given.has(word.lower) && areNames(words, at, last)) return at;
  }
  return null;
}

/** The names behind a common noun: "In its 2010 manifesto | Labour". */
function startBehindNoun(words: readonly TaggedWord[], { first, last }: Range): number | null {
  let start = last;
  while (start > first && words[start - 1]?.tag === "name") start--;
  return start > first && words[start - 1]?.tag === "noun" ? start : null;
}

function areNames(words: readonly TaggedWord[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (words[at]?.tag !== "name") return false;
  return true;
}
