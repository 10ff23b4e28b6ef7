import { lowerOf } from "../grammar/word.ts";
import { findMainVerb, type MainVerb } from "../grammar/main-verb.ts";
import type { Tag, TaggedWord } from "../grammar/word.ts";

const beforeWhy = new Set(["is", "'s", "was"]);
const speakers = new Set(["i", "we"]);
const futures = new Set(["will", "shall"]);
const openers: ReadonlySet<Tag> = new Set(["preposition", "subordinator", "to", "adverb"]);

/**
 * The main verb of a clause, past what only leads in to it: "That is why | we will act", "If it is so, | we will act",
 * "To do more | we will act".
 */
export function findClauseVerb(words: readonly TaggedWord[]): MainVerb | null {
  const start = findStart(words);
  const group = findMainVerb(start === 0 ? words : words.slice(start));
  return group === null ? null : { ...group, start: group.start + start, end: group.end + start };
}

function findStart(words: readonly TaggedWord[]): number {
  const why = words.slice(0, 4).findIndex(({ lower }) => lower === "why");
  if (why > 0 && why < words.length - 1 && beforeWhy.has(lowerOf(words[why - 1]))) {
    return why + 1;
  }
  const [first] = words;
  if (first === undefined || !openers.has(first.tag)) return 0;
  for (let at = 1; at < words.length - 1; at += 1) {
    if (!speakers.has(lowerOf(words[at]))) continue;
    const next = words[at + 1];
    const verb = next?.tag === "adverb" ? words[at + 2] : next;
    if (!futures.has(lowerOf(verb))) continue;
    // "In the plans we will publish": only an aim needs no comma behind it.
    if (words[at - 1]?.tag === "comma" || first.tag === "to") return at;
  }
  return 0;
}
