import { windowAt } from "../grammar/passage.ts";
import { lowerOf } from "../grammar/word.ts";
import { findSubject, type Subject } from "../grammar/find-subject.ts";
import { personTitles } from "../grammar/english/nouns.ts";
import { nounPhraseBefore } from "../grammar/noun-phrases.ts";
import type { Passage, Range } from "../grammar/passage.ts";
import type { Tag } from "../grammar/word.ts";
import { skipLeadIn } from "./skip-lead-in.ts";
import { personRoles } from "./english/actor-words.ts";

const people = new Set([...personRoles, ...personTitles]);
const most = 8;

/** The subject of a verb group with those who are named before it in one list: "Mr Dale, the mayor, and Ms Bell | said". */
export function findSpeaker(passage: Passage, group: number): Subject | null {
  const found = findSubject(passage, group);
  const subject = found === null ? null : skipLeadIn(passage, found);
  return subject === null ? null : joinSpeakers(passage, withBearer(passage, subject));
}

/** "Ann Reid, manager at the port | told": a role whose second comma is missing is still told of the name before it. */
function withBearer(passage: Passage, subject: Subject): Subject {
  const { words } = passage;
  const { first, last } = subject.head;
  const floor = windowAt(passage, first).first;
  if (words[first - 1]?.tag !== "comma" || first - 2 < floor || words[last]?.tag === "pronoun")
    return subject;
  if (!hasRole(passage, subject.head) || hasAnd(passage, subject.head)) return subject;
  const name = nounPhraseBefore(passage, first - 2, floor);
  if (name === null || name.last !== first - 2 || !isPlainName(passage, name)) return subject;
  const left = words[name.first - 1];
  const opens = name.first <= floor || left === undefined || opening.has(left.tag);
  return opens ? { whole: { first: name.first, last: subject.whole.last }, head: name } : subject;
}

/** The noun that a phrase is about is one for a person by what they do. */
function hasRole({ words }: Passage, { first, last }: Range): boolean {
  let head = first;
  while (head < last && words[head + 1]?.tag !== "preposition") head++;
  return words[head]?.capital === false && people.has(lowerOf(words[head]));
}

function isPlainName({ words }: Passage, { first, last }: Range): boolean {
  return (
    last > first &&
    words.slice(first, last + 1).every((word) => word.capital && word.tag === "name")
  );
}

function joinSpeakers(passage: Passage, subject: Subject): Subject {
  const { words } = passage;
  const { first } = subject.whole;
  const floor = windowAt(passage, first).first;
  const before = words[first - 1];
  if (first - 1 < floor || before === undefined || !isPerson(passage, subject.head)) return subject;
  const joins = before.tag === "coordinator" && before.lower === "and";
  const listed = before.tag === "comma" && hasAnd(passage, subject.head);
  if (!joins && !listed) return subject;
  const start = startOfList(passage, first - 1, floor);
  if (start === null) return subject;
  return {
    whole: { first: start, last: subject.whole.last },
    head: { first: start, last: subject.head.last },
  };
}

/** Goes left from a joint over people parted by commas, to where their clause starts; null where it does not end so. */
function startOfList(passage: Passage, joint: number, floor: number): number | null {
  const { words } = passage;
  let end = joint - 1;
  let start: number | null = null;
  for (let count = 0; count < most; count++) {
    if (words[end]?.tag === "comma") end--;
    if (end < floor) return null;
    const phrase = nounPhraseBefore(passage, end, floor);
    // "On Monday, …", "In Leeds, …": the list starts after it.
    const isOccasion =
      phrase !== null && phrase.first === floor + 1 && words[floor]?.tag === "preposition";
    if (phrase === null || phrase.last !== end || isOccasion) return start;
    if (!isPerson(passage, phrase)) return null;
    start = phrase.first;
    const left = words[start - 1];
    if (start <= floor || left === undefined || opening.has(left.tag)) return start;
    if (left.tag !== "comma") return null;
    end = start - 1;
  }
  return null;
}

const opening: ReadonlySet<Tag> = new Set(["quote", "that", "colon", "stop", "dash", "open"]);

/** A name or a role without anything tied to it by a preposition, but "the head of the council" is somebody too. */
function isPerson({ words }: Passage, { first, last }: Range): boolean {
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.tag === "preposition" || word.tag === "to" || word.tag === "open") {
      return people.has(lowerOf(words[at - 1]));
    }
  }
  const ending = words[last];
  return ending?.tag === "name" || people.has(lowerOf(ending));
}

function hasAnd({ words }: Passage, { first, last }: Range): boolean {
  for (let at = first; at <= last; at++) if (words[at]?.lower === "and") return true;
  return false;
}
