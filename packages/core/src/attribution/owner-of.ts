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
    if (word.tag === "clitic") return nounPhraseBefore(passage, at - 1, floor);
    if (word.tag !== "noun" && word.tag !== "adverb") return null;
  }
  return null;
}
