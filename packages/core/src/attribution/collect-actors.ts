import { lowerOf, tagOf } from "../grammar/word.ts";
import type { Actors, Mention } from "./actor.ts";
import { describePhrase, type Described, writePhrase } from "./describe-phrase.ts";
import { dayWords } from "../grammar/english/nouns.ts";
import { bodiesMeantAgain } from "./english/actor-words.ts";
import { findIssuers, issuerIn } from "./find-issuers.ts";
import { type Passage, type Range, spanOf } from "../grammar/passage.ts";
import type { Tag, TaggedWord } from "../grammar/word.ts";
import { foldSpace } from "../text/fold-space.ts";

const days = new Set(dayWords);
const bodies = new Set(bodiesMeantAgain);
const longestPhrase = 14;

type Table = Omit<Actors, "mentions" | "bodies">;

/** The table of actors of a document: who is mentioned where, full names by surname, acronyms, issuers of documents. */
export function collectActors(passage: Passage): Actors {
  const phrases = namedPhrases(passage).map((range) => ({
    range,
    described: describePhrase(passage, range),
  }));
  const acronyms = findAcronyms(passage);
  const counts = new Map<string, Map<string, number>>();
  const genders = new Map<string, Mention["gender"]>();
  for (const phrase of phrases) {
    const { person, gender } = phrase.described;
    if (person === null) continue;
    const full = writePhrase(passage, person);
    if (gender !== null) genders.set(full, gender);
    const surname = lowerOf(passage.words[person.last]);
    const fulls = counts.get(surname) ?? new Map<string, number>();
    fulls.set(full, (fulls.get(full) ?? 0) + 1);
    counts.set(surname, fulls);
  }
  const people = new Map<string, readonly string[]>();
  for (const [surname, fulls] of counts) {
    const sorted = [...fulls].toSorted(
      (a, b) => Number(byWords(b[0]) > 1) - Number(byWords(a[0]) > 1) || b[1] - a[1],
    );
    people.set(surname, isShared(sorted) ? [surnameOf(sorted)] : sorted.map(([name]) => name));
  }
  for (const [surname, [full]] of people) {
    // "Mr Bell" tells for Robin Bell too.
    const titled = [...(counts.get(surname)?.keys() ?? [])].map(
      (name) => genders.get(name) ?? null,
    );
    const [only, ...others] = new Set(titled.filter((gender) => gender !== null));
    if (full !== undefined && only !== undefined && others.length === 0) genders.set(full, only);
  }
  const table = { people, acronyms, genders, issuers: findIssuers(passage, acronyms) };
  const mentions = phrases.map(({ range, described }) =>
    toMention(passage, range, described, table),
  );
  return { ...table, mentions, bodies: findBodies(passage, mentions) };
}

/** Names of at least two capitalised words that end in a word for a body. */
function findBodies({ words }: Passage, mentions: readonly Mention[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const last = words[mention.last];
    const before = words[mention.last - 1];
    if (last?.capital !== true || before?.capital !== true || mention.last === mention.first)
      continue;
    if (!bodies.has(last.lower) || before.tag === "determiner") continue;
    const same = found.get(last.lower) ?? [];
    same.push(mention);
    found.set(last.lower, same);
  }
  return found;
}

/** Two with one surname, of whom the text speaks about equally: then the surname alone names neither. */
function isShared(sorted: readonly (readonly [name: string, count: number])[]): boolean {
  const [first, second] = sorted.filter(([name]) => byWords(name) > 1);
  if (first === undefined || second === undefined || first[1] >= second[1] * mostOthers)
    return false;
  return givenName(first[0]) !== givenName(second[0]);
}

const givenName = (name: string): string => name.split(" ")[0] ?? "";

const mostOthers = 2;

const surnameOf = ([first]: readonly (readonly [name: string, count: number])[]): string =>
  first?.[0].split(" ").at(-1) ?? "";

const byWords = (name: string): number => name.split(" ").length;

function toMention(passage: Passage, phrase: Range, described: Described, actors: Table): Mention {
  const name = nameOf(passage, phrase, described, actors);
  const surname = lowerOf(passage.words[phrase.last]);
  const known =
    described.person === null && phrase.first === phrase.last && actors.people.has(surname);
  const kind = described.person !== null || known ? "person" : described.kind;
  return { ...phrase, name, kind, gender: described.gender ?? actors.genders.get(name) ?? null };
}

/** The name of a phrase as fully as the document has it: "Reid" → "Ann Reid", "the BHRC" → what it stands for. */
export function nameOf(
  passage: Passage,
  phrase: Range,
  { person, kind, head, definite }: Described,
  actors: Table,
): string {
  const { words, text } = passage;
  if (person !== null || (phrase.first === phrase.last && words[phrase.last]?.tag === "name")) {
    const last = words[person?.last ?? phrase.last];
    const written = text.slice(...spanOf(passage, person ?? phrase));
    if (person !== null && person.last > person.first) return foldSpace(written);
    const [full] = actors.people.get(lowerOf(last)) ?? [];
    if (full !== undefined) return full;
    const acronym = actors.acronyms.get(written);
    if (acronym !== undefined) return acronym;
    if (person !== null) return written;
  }
  if (kind === "document") {
    const issuer = issuerIn(passage, phrase, actors.acronyms);
    if (issuer !== null) return issuer;
    const told = definite ? (actors.issuers.get(head) ?? []) : [];
    const known = told.findLast(({ at }) => at < phrase.first)?.name ?? null;
    if (known !== null) return known;
  }
  const plain = writePhrase(passage, phrase);
  return actors.acronyms.get(plain) ?? plain;
}

/** Runs of capitalised words with the nouns around them that belong to the same phrase. */
function namedPhrases(passage: Passage): Range[] {
  const { words } = passage;
  const phrases: Range[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.tag !== "name" || days.has(lowerOf(words[at]))) continue;
    let last = at;
    while (
      last < at + longestPhrase &&
      sameSentence(words, at, last + 1) &&
      extendsRight(words, last + 1)
    )
      last++;
    let first = at;
    while (
      first > 0 &&
      at - first < 5 &&
      sameSentence(words, at, first - 1) &&
      extendsLeft(words[first - 1])
    )
      first--;
    phrases.push({ first, last });
    at = last;
  }
  return withoutMereOpeners(words, phrases);
}

/** "According to the survey, …", "Clearly, …": the capital is the sentence's own, unless it is a name elsewhere too. */
function withoutMereOpeners(words: readonly TaggedWord[], phrases: readonly Range[]): Range[] {
  const inside = new Set<string>();
  for (const { first, last } of phrases) {
    for (let at = opens(words, first) ? first + 1 : first; at <= last; at++)
      inside.add(lowerOf(words[at]));
  }
  return phrases.filter(({ first, last }) => {
    if (first !== last || !opens(words, first)) return true;
    return inside.has(lowerOf(words[first])) || !afterOpener.has(tagOf(words[last + 1]));
  });
}

const afterOpener: ReadonlySet<Tag> = new Set([
  "preposition",
  "to",
  "comma",
  "pronoun",
  "determiner",
]);

const opens = (words: readonly TaggedWord[], at: number): boolean =>
  words[at - 1]?.sentence !== words[at]?.sentence || words[at - 1]?.tag === "quote";

const sameSentence = (words: readonly TaggedWord[], a: number, b: number): boolean =>
  words[a]?.sentence === words[b]?.sentence;

function extendsRight(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  return (word?.tag === "name" || word?.tag === "noun") && !days.has(word.lower);
}

function extendsLeft(word: TaggedWord | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === "noun" || word.tag === "determiner" || word.tag === "possessive") &&
    !days.has(word.lower)
  );
}

/** "Bar Human Rights Committee of England and Wales (BHRC)": the words whose initials begin with the acronym. */
function findAcronyms(passage: Passage): Map<string, string> {
  const { words, text } = passage;
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.tag !== "open" || words[at + 2]?.tag !== "close") continue;
    const acronym = text.slice(words[at + 1]?.start, words[at + 1]?.end);
    if (!/^\p{Lu}{2,8}s?$/u.test(acronym)) continue;
    let initials = "";
    for (let first = at - 1; first >= Math.max(0, at - 14); first--) {
      const part = words[first];
      if (part === undefined || part.sentence !== word.sentence) break;
      const joins = ["of", "and", "for", "the", "in", "on", "to", "&"].includes(part.lower);
      if (part.tag !== "name" && part.tag !== "noun" && !joins) break;
      if (!joins || part.capital) initials = text.charAt(part.start).toUpperCase() + initials;
      if (
        initials.length >= acronym.length &&
        initials.startsWith(acronym) &&
        (part.capital || !joins)
      ) {
        found.set(acronym, foldSpace(text.slice(part.start, words[at - 1]?.end)));
        break;
      }
    }
  }
  return found;
}
