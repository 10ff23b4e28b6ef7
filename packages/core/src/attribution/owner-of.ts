import { firstPersons } from "../grammar/english/closed-class.ts";
import { nounPhraseBefore } from "../grammar/noun-phrases.ts";
import type { Passage, Range } from "../grammar/passage.ts";

const authors = new Set(firstPersons);

/** The phrase before the possessive mark, or the possessive pronoun, at most two words before the noun; not the author. */
export function ownerOf(passage: Passage, noun: number, floor: number): Range | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 3); at--) {
    const word = passage.words[at];
    if (word === undefined) return null;
    if (word.tag === "possessive")
      return authors.has(word.lower) || word.lower === "whose" ? null : { first: at, last: at };
    if (word.tag === "clitic") {
      const phrase = nounPhraseBefore(passage, at - 1, floor);
      return phrase === null ? null : withoutGovernor(passage, phrase);
    }
    if (word.tag !== "noun" && word.tag !== "adverb") return null;
  }
  return null;
}

/** "(Protect) jobs from | the council’s plan", "to support | Reid’s decision": what only governs the owner is no part. */
function withoutGovernor({ words }: Passage, { first, last }: Range): Range {
  const isVerb = words[first - 1]?.tag === "to" && words[first]?.tag === "noun";
  let start = isVerb && first < last ? first + 1 : first;
  for (let at = start; at < last; at++) {
    if (words[at]?.tag === "preposition" && words[at]?.lower !== "of") start = at + 1;
  }
  return { first: start, last };
}
