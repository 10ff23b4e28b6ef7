import type { Span } from "../data.ts";
import type { TaggedWord } from "../grammar/word.ts";
import * as phrases from "./english/phrases.ts";
import type { Phrases } from "./english/phrases.ts";

/** Where phrases stand in a clause: by their list, in order, with the index of their first word. */
export type FoundPhrases = ReadonlyMap<
  Phrases,
  readonly { readonly index: number; readonly span: Span }[]
>;

type Entry = { readonly words: readonly string[]; readonly list: Phrases };

const entriesByWord = new Map<string, Entry[]>();
for (const list of Object.values(phrases)) {
  for (const phrase of list) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const entries = entriesByWord.get(first) ?? [];
    entries.push({ words, list });
    entriesByWord.set(first, entries);
  }
}

/** Finds the phrases of every list of `english/phrases.ts` in one walk over the words: few words begin any. */
export function readPhrases(words: readonly TaggedWord[]): FoundPhrases {
  let found: Map<Phrases, { index: number; span: Span }[]> | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    const entries = first === undefined ? undefined : entriesByWord.get(first.lower);
    if (first === undefined || entries === undefined) continue;
    for (const entry of entries) {
      const end = endOf(entry.words, words, index);
      if (end === null) continue;
      found ??= new Map();
      const hits = found.get(entry.list);
      const hit = { index, span: [first.start, end] as const };
      if (hits === undefined) found.set(entry.list, [hit]);
      else if (hits.at(-1)?.index !== index) hits.push(hit);
    }
  }
  return found ?? nothingFound;
}

const nothingFound: FoundPhrases = new Map();

/** A phrase before a possessive mark is another one's: "the plan's cost". */
function endOf(
  phrase: readonly string[],
  words: readonly TaggedWord[],
  index: number,
): number | null {
  for (let offset = 1; offset < phrase.length; offset += 1) {
    if (words[index + offset]?.lower !== phrase[offset]) return null;
  }
  if (words[index + phrase.length]?.tag === "clitic") return null;
  return words[index + phrase.length - 1]?.end ?? null;
}
