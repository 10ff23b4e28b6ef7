import { describePhrase } from "./describe-phrase.ts";
import { bodyNouns } from "../grammar/english/nouns.ts";
import type { Passage, Range } from "../grammar/passage.ts";

const bodies = new Set(bodyNouns);
const people = new Set(["some", "many", "most", "both", "few", "several", "others"]);
const nobodyInParticular = new Set([
  "everyone",
  "everybody",
  "anyone",
  "anybody",
  "nobody",
  "no-one",
  "one",
  "you",
  "there",
  "this",
  "that",
  "these",
  "those",
]);

/**
 * Whether a phrase names somebody or something that can say a thing: a person, a body, people, a document, or a name.
 *
 * "The management of asylum claims" stands like a subject before a verb, but says nothing; to take it for a speaker
 * would put words in a mouth that there is not.
 */
export function canSpeak(passage: Passage, phrase: Range): boolean {
  const { kind, head } = describePhrase(passage, phrase);
  if (nobodyInParticular.has(head)) return false;
  if (kind !== "organisation" || bodies.has(head)) return true;
  const [first, second] = passage.words.slice(phrase.first, phrase.last + 1);
  if (second === undefined && first !== undefined && !first.figure) {
    if (first.tag === "pronoun" || people.has(head)) return true;
  }
  return passage.words
    .slice(phrase.first, phrase.last + 1)
    .some(({ tag, lower }) => tag === "name" && lower === head);
}
