import { lowerOf } from "./grammar/word.ts";
import type { Span } from "./data.ts";
import { nounVerbs } from "./grammar/english/noun-verbs.ts";
import { readPassage } from "./grammar/read-passage.ts";
import type { TaggedWord } from "./grammar/word.ts";

/**
 * Finds the things that a text names: runs of nouns and names with what stands before them in the run, without article,
 * figure or owner (“the new harbour dues of 5 ports” → “new harbour dues”, “ports”). Spans in UTF-16 code units, in order, none in
 * another; any string is read, none throws.
 *
 * Adjectives are told from nouns only by their place: “harbour” in “deep harbour dues” is no phrase, “deep” in “is deep”
 * is one.
 *
 * @example
 * const text = "The council raised the new harbour dues of 5 ports.";
 * findNounPhrases(text).map((span) => text.slice(...span)); // ["council", "new harbour dues", "ports"]
 */
export function findNounPhrases(text: string): Span[] {
  const { words } = readPassage(text, [[0, text.length]]);
  const phrases: Span[] = [];
  let start = -1;
  let end = -1;
  let marked = false;
  for (const [at, word] of words.entries()) {
    const opens = start < 0;
    const before = words[at - 1]?.tag;
    // “what they will keep”, “those who qualify”: verbs that look like things.
    const isVerb = opens && (before === "modal" || before === "relative");
    if (isNominal(word) && !isVerb) {
      if (opens) marked = before === "quote";
      if (opens) ({ start } = word);
      ({ end } = word);
      continue;
    }
    if (!opens && (isGerund(words, at) || isNounInEnd(words, at))) {
      ({ end } = word);
      continue;
    }
    // “the ‘Wray’ scheme”: the mark parts nothing.
    if (!opens && marked && word.tag === "quote" && isNominal(words[at + 1])) continue;
    if (!opens) phrases.push([start, end]);
    start = -1;
  }
  if (start >= 0) phrases.push([start, end]);
  return phrases;
}

const isNominal = (word: TaggedWord | undefined): boolean =>
  word?.tag === "noun" || word?.tag === "name";

const people = new Set(["people", "children", "men", "women", "police"]);
const objects: ReadonlySet<string> = new Set([
  "determiner",
  "possessive",
  "number",
  "noun",
  "name",
  "pronoun",
  "object-pronoun",
]);

const alsoNouns = new Set(nounVerbs);

/** “an annual mooring limit.”: what could be a verb, and has no object, behind a word for no more than one. */
function isNounInEnd(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word?.form !== "base" || !alsoNouns.has(word.lemma ?? "")) return false;
  const before = lowerOf(words[at - 1]);
  if (before.endsWith("s") || people.has(before)) return false;
  const next = words[at + 1]?.tag;
  return next === undefined || next === "stop" || next === "comma";
}

/** “road pricing”, “flexible working”: done by nobody named before it, and to nothing named behind it. */
function isGerund(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  const before = lowerOf(words[at - 1]);
  if (word?.form !== "ing" || before.endsWith("s") || people.has(before)) return false;
  return !objects.has(words[at + 1]?.tag ?? "");
}
