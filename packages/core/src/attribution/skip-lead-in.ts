import { lowerOf } from "../grammar/word.ts";
import { dayWords, personTitles } from "../grammar/english/nouns.ts";
import type { Subject } from "../grammar/find-subject.ts";
import { windowAt, type Passage, type Range } from "../grammar/passage.ts";
import type { Tag, TaggedWord } from "../grammar/word.ts";
import { leadPrepositions, occasionWords, timeLeads } from "./english/lead-in-words.ts";
import { mensNames, womensNames } from "./english/first-names.ts";

const leads = new Set(leadPrepositions);
const times = new Set([...dayWords, ...occasionWords]);
const opens = new Set(timeLeads);
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

function startOf({ words, ...passage }: Passage, { first, last }: Range): number | null {
  const isLed = isLeadIn({ words, ...passage }, first);
  const behindTime = startBehindTime(words, { first, last }, isLed);
  if (behindTime > first || !isLed || words[last]?.tag !== "name") return behindTime;
  return startOfNames(words, { first, last });
}

/** The phrase stands behind "in", "on", "at" … with which its clause begins: the preposition has its own noun in it. */
function isLeadIn(passage: Passage, first: number): boolean {
  const floor = windowAt(passage, first).first;
  const lead = passage.words[first - 1];
  if (first - 1 < floor || lead === undefined || !leads.has(lead.lower)) return false;
  const before = passage.words[first - 2];
  return first - 1 === floor || before === undefined || clauseOpeners.has(before.tag);
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
    if (!isLed && !isTime && !(at === first && opens.has(lowerOf(words[at])))) break;
  }
  return start;
}

/** "Monday", "3" and "May" in "Monday 3 May"; "May" alone only behind a preposition, as it is a name too. */
function isTimeWord(words: readonly TaggedWord[], at: number, isLed: boolean): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const lower = word.lower;
  if (lower === "may" || lower === "march")
    return word.capital && (isLed || before?.tag === "number" || next?.tag === "number");
  if (word.tag === "number") {
    // "In 2010", "on 3 May", "in chapter 4", but "at 10 Downing Street"
    const ofTime = before?.tag === "noun" || /^\d{4}$/u.test(lower) || isTimeName(next);
    return isTimeName(before) || (isLed && ofTime);
  }
  return times.has(lower);
}

const isTimeName = (word: TaggedWord | undefined): boolean =>
  word !== undefined &&
  word.capital &&
  (times.has(word.lower) || /^(?:may|march)$/u.test(word.lower));

const opensName = (word: TaggedWord | undefined): boolean =>
  word !== undefined &&
  !times.has(word.lower) &&
  (word.tag === "name" ||
    word.tag === "determiner" ||
    word.tag === "possessive" ||
    titles.has(word.lower));

/** Of names in a row, those of who speaks: from a given name on, behind a common noun, or the second of two. */
function startOfNames(words: readonly TaggedWord[], { first, last }: Range): number | null {
  for (let at = first + 1; at < last; at++) {
    const word = words[at];
    if (word?.capital === true && given.has(word.lower) && areNames(words, at, last)) return at;
  }
  let start = last;
  while (start > first && words[start - 1]?.tag === "name") start--;
  const before = words[start - 1];
  if (start > first && before?.tag === "noun") return start;
  return last - start === 1 ? last : null;
}

function areNames(words: readonly TaggedWord[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (words[at]?.tag !== "name") return false;
  return true;
}
