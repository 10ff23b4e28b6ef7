import { lowerOf } from "../grammar/word.ts";
import { bodyNouns, dayWords, personTitles } from "../grammar/english/nouns.ts";
import {
  documentNouns,
  firmNouns,
  noPlurals,
  peopleNouns,
  personRoles,
  thingNouns,
} from "./english/actor-words.ts";
import { mensNames, mensTitles, womensNames, womensTitles } from "./english/first-names.ts";
import { foldSpace } from "../text/fold-space.ts";
import type { ActorKind, Mention } from "./actor.ts";
import { type Passage, type Range, spanOf } from "../grammar/passage.ts";
import type { TaggedWord } from "../grammar/word.ts";

const titles = new Set(personTitles);
const roles = new Set([...personRoles, ...personTitles]);
const documents = new Set(documentNouns);
const firms = new Set(firmNouns);
const things = new Set(thingNouns);
const people = new Set(peopleNouns);
const bodies = new Set(bodyNouns);
const unplural = new Set(noPlurals);
const genderedTitles = new Set([...womensTitles, ...mensTitles]);
const genders = new Map<string, "she" | "he">([
  ...[...mensNames, ...mensTitles].map((name) => [name, "he"] as const),
  ...[...womensNames, ...womensTitles].map((name) => [name, "she"] as const),
]);
const days = new Set(dayWords);
const longestRole = 8;

/** What a noun phrase names: the words of the name, and whether they name a person, a body, a document or a group. */
export type Described = {
  readonly kind: ActorKind;
  readonly gender: Mention["gender"];
  /** The personal name alone, without titles ("Ann Reid"), or null. */
  readonly person: Range | null;
  /** The noun that the phrase is about ("spokesperson" in "May's spokesperson"), lower case. */
  readonly head: string;
  readonly definite: boolean;
};

export function describePhrase(passage: Passage, phrase: Range): Described {
  const { words } = passage;
  const end = endOfHead(words, phrase);
  const head = words[end];
  const lower = lowerOf(head);
  const first = words[phrase.first];
  const definite = first?.lower === "the" || first?.tag === "possessive";
  const person =
    head?.tag === "name" ? personalName(words, { first: phrase.first, last: end }) : null;
  const gender = genderOf(words, { first: phrase.first, last: end });
  if (person === null && end === phrase.last && isToldAsPerson(words, phrase)) {
    return { kind: "person", gender, person: phrase, head: lower, definite };
  }
  if (person !== null) return { kind: "person", gender, person, head: lower, definite };
  if (documents.has(lower) || documents.has(singularOf(lower)))
    return { kind: "document", gender: null, person, head: lower, definite };
  if (roles.has(lower)) return { kind: "person", gender, person, head: lower, definite };
  const plural =
    head?.tag === "noun" && singularOf(lower) !== lower && arePeople(singularOf(lower));
  return { kind: plural ? "group" : "organisation", gender, person, head: lower, definite };
}

/** Whether many of a kind can say a thing together: "residents", "councils", but not "prices" or "events". */
const arePeople = (singular: string): boolean =>
  roles.has(singular) ||
  bodies.has(singular) ||
  people.has(singular) ||
  firms.has(singular) ||
  (personEnding.test(singular) && !things.has(singular));

/** "studies" → study, "reports" → report; a word that is no plural stays as it is. */
function singularOf(lower: string): string {
  if (!lower.endsWith("s") || lower.endsWith("ss") || unplural.has(lower)) return lower;
  return lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}

/** The last word before a preposition, a participle or an apposition inside the phrase. */
function endOfHead(words: readonly TaggedWord[], { first, last }: Range): number {
  for (let at = first + 1; at <= last; at++) {
    const tag = words[at]?.tag;
    if (
      tag === "preposition" ||
      tag === "open" ||
      tag === "relative" ||
      tag === "comma" ||
      tag === "to" ||
      tag === "coordinator"
    )
      return at - 1;
    if (tag === "verb" && at > first + 1) return at - 1;
  }
  return last;
}

/**
 * The name at the end of a phrase, after its titles: "French President | Ann Reid". Two capitalised words are taken for a
 * person only with a title, a role or a given name.
 */
function personalName(words: readonly TaggedWord[], { first, last }: Range): Range | null {
  let start = last;
  while (start > first && words[start - 1]?.tag === "name") start--;
  let named = false;
  for (let at = start; at < last; at++)
    if (titles.has(lowerOf(words[at]))) [start, named] = [at + 1, true];
  if (titles.has(lowerOf(words[last]))) return null;
  // "Blogger | Ann Reid" where a sentence opens: that capital is the sentence's own.
  if (start + 1 < last && opensSentence(words, start) && isGiven(words[start + 1])) {
    if (!isGiven(words[start])) [start, named] = [start + 1, true];
  }
  const before = words[start - 1];
  const role =
    start > first &&
    before !== undefined &&
    (roles.has(before.lower) || (start < last && isPersonNoun(before)));
  const given = isGiven(words[start]);
  if (last - start > 3 || days.has(lowerOf(words[last]))) return null;
  return named || role || (given && last > start) ? { first: start, last } : null;
}

const isGiven = (word: TaggedWord | undefined): boolean =>
  word !== undefined && genders.has(word.lower);

const opensSentence = (words: readonly TaggedWord[], at: number): boolean =>
  words[at - 1]?.sentence !== words[at]?.sentence;

/** "The blogger | Ann Reid", but not "the retailer | Harbour Stores". */
const isPersonNoun = ({ tag, lower, capital }: TaggedWord): boolean =>
  tag === "noun" && !capital && personEnding.test(lower) && !firms.has(lower) && !things.has(lower);

const personEnding = /.{3}(?:er|or|ist|ian|man|woman|eer|eur|ant)$/;

/** "Marek Bell, who …", "Marek Bell, 21, …", "Marek Bell, a retired pilot": what is told of a name shows a person. */
function isToldAsPerson(words: readonly TaggedWord[], { first, last }: Range): boolean {
  if (last - first > 2 || words[last + 1]?.tag !== "comma") return false;
  for (let at = first; at <= last; at++) if (words[at]?.tag !== "name") return false;
  const next = words[last + 2];
  if (next?.lower === "who" || next?.lower === "whose") return true;
  if (next?.tag === "number") return words[last + 3]?.tag === "comma";
  if (next?.tag !== "determiner" && next?.tag !== "noun" && next?.tag !== "name") return false;
  for (let at = last + 2; at <= last + longestRole; at++) {
    const word = words[at];
    if (word?.tag !== "determiner" && word?.tag !== "noun" && word?.tag !== "name") return false;
    const after = words[at + 1]?.tag;
    if (roles.has(word.lower) && after !== "noun" && after !== "name" && after !== "clitic")
      return true;
  }
  return false;
}

function genderOf(words: readonly TaggedWord[], { first, last }: Range): Mention["gender"] {
  for (let at = first; at <= last; at++) {
    const lower = lowerOf(words[at]);
    const gender = genders.get(lower);
    // A name is one with its capital only: "grace", "mark".
    if (gender !== undefined && (words[at]?.capital === true || genderedTitles.has(lower)))
      return gender;
  }
  return null;
}

/** "Activists" or "Police officials" where a sentence opens: a noun for anybody, with the sentence's own capital. */
function isPlainNoun(words: readonly TaggedWord[], { first, last }: Range): boolean {
  const word = words[first];
  const next = words[first + 1];
  if (word === undefined || !word.capital || !opensSentence(words, first)) return false;
  if (first < last && (next?.capital === true || next?.tag === "clitic")) return false;
  const singular = singularOf(word.lower);
  if (singular === word.lower || parties.has(singular)) return false;
  return roles.has(singular) || (personEnding.test(singular) && !singular.endsWith("ian"));
}

const parties = new Set(["democrat", "republican", "conservative", "liberal"]);

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The words of a phrase as a name: no article before a proper name, a small one before anything else. */
export function writePhrase(passage: Passage, phrase: Range): string {
  const { words, text } = passage;
  const first = words[phrase.first];
  if (first === undefined) return "";
  const fold = (range: Range): string => foldSpace(text.slice(...spanOf(passage, range)));
  if (first.tag === "possessive" && first.capital && phrase.first < phrase.last)
    return `${first.lower} ${fold({ first: phrase.first + 1, last: phrase.last })}`;
  if (first.tag !== "determiner" || phrase.first === phrase.last) {
    return isPlainNoun(words, phrase) ? lowerFirst(fold(phrase)) : fold(phrase);
  }
  const rest = { first: phrase.first + 1, last: phrase.last };
  let proper = true;
  for (let at = rest.first; at <= rest.last; at++) {
    const word = words[at];
    const joins =
      word?.tag === "preposition" ||
      word?.tag === "coordinator" ||
      word?.tag === "open" ||
      word?.tag === "close";
    if (word?.tag !== "name" && !joins) proper = false;
  }
  const isRole = titles.has(lowerOf(words[endOfHead(words, phrase)]));
  return proper && !isRole ? fold(rest) : `${first.lower} ${fold(rest)}`;
}
