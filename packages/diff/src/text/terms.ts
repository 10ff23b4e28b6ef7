import { everydayWords } from "./english/everyday-words.ts";
import { personTitles } from "./english/person-titles.ts";
import { placeNames } from "./english/place-names.ts";
import { functionWords } from "./english/function-words.ts";
import { synonyms } from "./english/synonyms.ts";
import { numberedThings, timeAndNumberWords } from "./english/time-and-number-words.ts";
import { stem } from "./stem.ts";
import { readWords } from "./words.ts";
import type { Word } from "./words.ts";

/**
 * What two texts can share: a word, a name, two neighbouring words, or a kind of figure.
 *
 * `key` is equal for inflections and synonyms; `text` is as written, for people; `prior` is how much sharing it says
 * before anything is known about the collection (0 to 1.5).
 */
export type Term = {
  readonly key: string;
  readonly text: string;
  readonly kind: "word" | "name" | "phrase" | "figure";
  readonly prior: number;
};

type Item = {
  readonly key: string;
  readonly text: string;
  readonly name: boolean;
  readonly prior: number;
  /** It follows the item before directly, so that the two may be a phrase. */
  readonly joined: boolean;
};

const priors = { everyday: 0.5, word: 1, name: 1.3, phrase: 0.8 } as const;

const skipped: ReadonlySet<string> = new Set([...functionWords, ...timeAndNumberWords]);
const skippedStems: ReadonlySet<string> = new Set([...skipped].map(stem));
const everyday: ReadonlySet<string> = new Set([...everydayWords, ...placeNames].map(stem));
const places: ReadonlySet<string> = new Set(placeNames);
const numbered: ReadonlySet<string> = new Set(numberedThings);
const titles: ReadonlySet<string> = new Set(personTitles);

const { phrases, longest, single } = readSynonyms(synonyms);

/**
 * The terms of a text, each once, in order of first appearance. Figures and dates are masked: they name the answer,
 * not the question, and the changed ones are what we look for.
 */
export function readTerms(text: string): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (term: Term): void => {
    if (!terms.has(term.key)) terms.set(term.key, term);
  };
  let before: Item | undefined;
  for (const item of readItems(readWords(text))) {
    add({ key: item.key, text: item.text, kind: item.name ? "name" : "word", prior: item.prior });
    if (before !== undefined && item.joined && !item.key.startsWith(before.key)) {
      const prior = priors.phrase * Math.max(before.prior, item.prior);
      // Two everyday words side by side (“local authorities”) are everyday too.
      if (Math.max(before.prior, item.prior) > priors.everyday) {
        const both = `${before.text} ${item.text}`;
        add({ key: `${before.key} ${item.key}`, text: both, kind: "phrase", prior });
      }
    }
    before = item;
  }
  return [...terms.values()];
}

/** Whether a key stands for more than one word: two neighbours, or a known expression such as “House of Lords”. */
export function isPhrase(key: string): boolean {
  return key.includes(" ") || key.includes("_");
}

/** Whether a key is a name with a number: “HS2”, “Section 28”. */
export function isNumberedName(key: string): boolean {
  return /\p{L}-?\d/u.test(key);
}

/** A country, nation or continent, or what belongs to one: “France”, “french”; lower case in. */
export function isPlace(word: string): boolean {
  return places.has(word);
}

/** One key for a place and what belongs to it. */
export function placeKey(word: string): string {
  return single.get(stem(word)) ?? stem(word);
}

/** Whether the word behind a key says little of a subject. */
export function isEveryday(key: string): boolean {
  return everyday.has(key);
}

/** Whether a stem says something of a subject: no number, no small word, no everyday word. */
export function isTelling(key: string): boolean {
  return /^\p{L}{3,}/u.test(key) && !skippedStems.has(key) && !everyday.has(key);
}

function readItems(words: readonly Word[]): readonly Item[] {
  const items: Item[] = [];
  let joined = false;
  for (let i = 0; i < words.length;) {
    const word = words[i];
    if (word === undefined) break;
    if (word.breakBefore) joined = false;
    const phrase = findPhrase(words, i);
    const item = phrase?.item ?? readItem(words, i);
    if (item === null) joined = false;
    else {
      items.push({ ...item, joined });
      joined = true;
    }
    i += phrase?.length ?? 1;
  }
  return items;
}

/** “HS2”, “M25”, “G8”: letters and digits that are a name; “Q3” and “H1” are times. */
const coded = /^(?![QH]\d$)\p{Lu}{1,4}\d{1,3}$/u;

function readItem(words: readonly Word[], at: number): Omit<Item, "joined"> | null {
  const word = words[at];
  if (word === undefined) return null;
  const { plain } = word;
  if (coded.test(word.text)) return { key: plain, text: word.text, name: true, prior: priors.name };
  if (/\p{N}/u.test(plain)) {
    const label = words[at - 1];
    // A year after a label is a date: “the Immigration Act 2016”.
    if (label === undefined || word.breakBefore || !isNumbered(label) || plain.length > 3)
      return null;
    return {
      key: `${stem(label.plain)}-${plain}`,
      text: `${label.text} ${word.text}`,
      name: true,
      prior: priors.name,
    };
  }
  if (skipped.has(plain) || plain.length < 2) return null;
  const stemmed = stem(plain);
  const key = single.get(stemmed) ?? stemmed;
  const name = isName(words, at);
  if (everyday.has(stemmed) || everyday.has(key) || isNumbered(word) || isPerson(words, at, name)) {
    return { key, text: word.text, name: false, prior: priors.everyday };
  }
  return { key, text: word.text, name, prior: name ? priors.name : priors.word };
}

function isNumbered(word: Word): boolean {
  return numbered.has(word.plain.endsWith("s") ? word.plain.slice(0, -1) : word.plain);
}

/** A capital in the middle of a sentence, or capitals throughout in a text that is not all capitals. */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const previous = words[at - 1];
  if (word === undefined || previous === undefined || word.breakBefore) return false;
  const first = word.text.charAt(0);
  if (first === first.toLowerCase()) return false;
  return previous.text !== previous.text.toUpperCase() || previous.text.length < 4;
}

/** “Mr Vane”: who is spoken of is no question that a position could be taken on. */
function isPerson(words: readonly Word[], at: number, name: boolean): boolean {
  const title = words[at - 1];
  return name && title !== undefined && titles.has(title.plain);
}

function findPhrase(
  words: readonly Word[],
  at: number,
): { readonly item: Omit<Item, "joined">; readonly length: number } | null {
  let key = "";
  let found: { item: Omit<Item, "joined">; length: number } | null = null;
  for (let length = 1; length <= longest; length++) {
    const word = words[at + length - 1];
    if (word === undefined || (length > 1 && word.breakBefore)) break;
    key = length === 1 ? stem(word.plain) : `${key} ${stem(word.plain)}`;
    const canonical = length > 1 ? phrases.get(key) : undefined;
    if (canonical === undefined) continue;
    const text = words
      .slice(at, at + length)
      .map((part) => part.text)
      .join(" ");
    const prior = everyday.has(canonical) ? priors.everyday : priors.word;
    found = { item: { key: canonical, text, name: false, prior }, length };
  }
  return found;
}

function readSynonyms(rows: readonly (readonly string[])[]): {
  readonly phrases: ReadonlyMap<string, string>;
  readonly longest: number;
  readonly single: ReadonlyMap<string, string>;
} {
  const all = new Map<string, string>();
  for (const row of rows) {
    const keys = row.map((entry) => entry.split(" ").map(stem).join(" "));
    const canonical = keys[0] ?? "";
    for (const key of keys) all.set(key, canonical.replaceAll(" ", "_"));
  }
  const entries = [...all];
  return {
    phrases: new Map(entries.filter(([key]) => key.includes(" "))),
    longest: Math.max(...entries.map(([key]) => key.split(" ").length)),
    single: new Map(entries.filter(([key]) => !key.includes(" "))),
  };
}
