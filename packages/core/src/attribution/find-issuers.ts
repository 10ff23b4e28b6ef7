import { lowerOf } from "../grammar/word.ts";
import { dayWords } from "../grammar/english/nouns.ts";
import { findBy } from "../grammar/noun-phrases.ts";
import type { Passage, Range } from "../grammar/passage.ts";
import type { TaggedWord } from "../grammar/word.ts";
import { writePhrase } from "./describe-phrase.ts";
import type { Issuer } from "./actor.ts";
import { documentNouns } from "./english/actor-words.ts";

const days = new Set(dayWords);
const documents = new Set(documentNouns);
const occasions = new Set(["before", "after", "during", "in", "on", "ahead", "last", "this"]);
const longestPhrase = 14;

/** Whose a document is: "a report (released) by the committee", "a briefing from the ministry". */
export function issuerIn(
  passage: Passage,
  phrase: Range,
  acronyms: ReadonlyMap<string, string>,
): string | null {
  const { words } = passage;
  for (let at = phrase.first; at < phrase.last; at++) {
    if (words[at]?.lower !== "by" && words[at]?.lower !== "from") continue;
    let last = phrase.last;
    while (last > at + 1 && words[last]?.tag !== "open") last--;
    const end = last > at + 1 ? last - 1 : phrase.last;
    let occasion = at + 1;
    while (occasion <= end && !occasions.has(lowerOf(words[occasion]))) occasion++;
    const range = { first: at + 1, last: occasion - 1 };
    if (
      ![words[range.first], words[range.last]].some((word) => word?.tag === "name") ||
      days.has(lowerOf(words[range.first]))
    )
      return null;
    const name = writePhrase(passage, range);
    return acronyms.get(name) ?? name;
  }
  return null;
}

/**
 * Who issued each document that a text speaks of, by its noun and in reading order; null where one comes in without:
 * from there on "the report" is nobody's.
 */
export function findIssuers(
  passage: Passage,
  acronyms: ReadonlyMap<string, string>,
): Map<string, readonly Issuer[]> {
  const { words } = passage;
  const issuers = new Map<string, Issuer[]>();
  const add = (noun: string, issuer: Issuer): void => {
    const known = issuers.get(noun);
    if (known === undefined) issuers.set(noun, [issuer]);
    else known.push(issuer);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !documents.has(word.lower)) continue;
    const by =
      words[at + 1]?.lower === "by" || words[at + 1]?.lower === "from"
        ? at + 1
        : words[at + 1]?.form === "past"
          ? findBy(words, at + 2)
          : -1;
    if (by < 0) {
      if (isNew(words, at)) add(word.lower, { at, name: null });
      continue;
    }
    let last = by + 1;
    while (last < by + longestPhrase && issuerGoesOn(words, last + 1)) last++;
    const name = issuerIn(passage, { first: at, last }, acronyms);
    if (name !== null) add(word.lower, { at, name });
  }
  return issuers;
}

/** "A report", "another recent report" */
function isNew(words: readonly TaggedWord[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - 3; at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[noun]?.sentence) return false;
    if (word.tag === "determiner") return newcomers.has(word.lower);
    if (word.tag !== "noun" && word.tag !== "name" && word.tag !== "number") return false;
  }
  return false;
}

const newcomers = new Set(["a", "an", "another"]);

function issuerGoesOn(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.tag === "name" || word.tag === "noun" || word.tag === "clitic")
    return !days.has(word.lower);
  return ["of", "and", "for"].includes(word.lower) && words[at + 1]?.tag === "name";
}
