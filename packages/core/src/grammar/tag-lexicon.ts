import * as closed from "./english/closed-class.ts";
import type { Tag } from "./word.ts";

/** What a mark does. */
export const markTags: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  [",", "comma"],
  [":", "colon"],
  [";", "semicolon"],
  ["—", "dash"],
  ["–", "dash"],
  ["―", "dash"],
  ["-", "dash"],
  ["(", "open"],
  ["[", "open"],
  [")", "close"],
  ["]", "close"],
  ['"', "quote"],
  ["“", "quote"],
  ["”", "quote"],
  ["«", "quote"],
  ["»", "quote"],
  ["„", "quote"],
  ["‘", "quote"],
  ["'", "quote"],
  [".", "stop"],
  ["!", "stop"],
  ["?", "stop"],
  ["…", "mark"],
]);

const tags = new Map<string, Tag>();
for (const [tag, list] of [
  ["determiner", closed.determiners],
  ["possessive", closed.possessives],
  ["preposition", closed.prepositions],
  ["adverb", closed.adverbs],
  ["subordinator", closed.subordinators],
  ["pronoun", closed.subjectPronouns],
  ["object-pronoun", closed.objectPronouns],
  ["relative", closed.relativePronouns],
  ["coordinator", closed.coordinators],
  ["modal", closed.modals],
  ["auxiliary", closed.auxiliaries],
  ["negation", closed.negations],
] as const) {
  for (const word of list) if (!tags.has(word)) tags.set(word, tag);
}
tags.set("to", "to").set("that", "that").set("'s", "clitic");

/** What a word of a closed class does, whatever stands beside it. */
export const closedTags: ReadonlyMap<string, Tag> = tags;
