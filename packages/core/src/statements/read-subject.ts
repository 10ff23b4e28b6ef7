import { lowerOf } from "../grammar/word.ts";
import type { MainVerb } from "../grammar/main-verb.ts";
import type { Tag, TaggedWord } from "../grammar/word.ts";
import type { Clause } from "./clause.ts";

/** The words before the verb, from the last comma on where enough of them are left. */
export function readSubject(clause: Clause, group: MainVerb | null): readonly TaggedWord[] {
  if (group === null) return [];
  const before = clause.words.slice(0, group.start);
  const last = before.findLastIndex(({ tag }) => tag !== "adverb");
  // "For pupils we will build": nothing else can be the subject.
  if (pronouns.has(lowerOf(before[last]))) {
    return before.slice(before[last - 1]?.lower === "only" ? last - 1 : last, last + 1);
  }
  const told = cutTold(before);
  if (told !== null) return told;
  const comma = before.findLastIndex(({ tag }) => tag === "comma");
  const whole = comma >= 0 && comma < before.length - 1 ? before.slice(comma + 1) : before;
  const subject = whole.filter(({ tag }) => tag !== "comma");
  if (subject[0]?.tag !== "preposition") return subject;
  // "Over the next term | the deficit will be cut"
  const start = subject.findLastIndex(({ tag }) => tag === "determiner" || tag === "possessive");
  return start > 1 && subject[start - 1]?.tag !== "preposition" ? subject.slice(start) : subject;
}

/** Of "I think the fund" only the fund is the subject, of "the funds we set up" too. */
function cutTold(words: readonly TaggedWord[]): readonly TaggedWord[] | null {
  const at = words.findLastIndex(
    ({ lower }, index) => pronouns.has(lower) && words[index + 1]?.tag === "verb",
  );
  if (at < 0) return null;
  const after = words.slice(at + 2);
  const told = after[0]?.tag === "that" ? after.slice(1) : after;
  if (told.some(({ tag }) => tag === "comma")) return null;
  return told.length > 0 ? told : words.slice(0, at);
}

const pronouns = new Set(["i", "we", "he", "she", "they", "you"]);

/** The words of the subject that name its doer: the minister's plan is not the minister, nor is the plan of the minister. */
export function readDoers(subject: readonly TaggedWord[]): readonly TaggedWord[] {
  const owner = subject.findLastIndex((_, index) => isPossessive(subject, index));
  const after = subject.slice(owner + 1).filter(({ tag }) => tag !== "clitic");
  const opens = after[0]?.tag === "preposition" || after[0]?.tag === "subordinator";
  const end = opens ? -1 : after.findIndex(({ tag }, index) => index > 0 && headEnds.has(tag));
  return end < 0 ? after : after.slice(0, end);
}

/** With "'s", or, as in "the Greens’ long list", with a mark that only its place is left of. */
function isPossessive(words: readonly TaggedWord[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined) return false;
  if (word.tag === "clitic" || next?.tag === "clitic") return true;
  return (
    next !== undefined &&
    word.lower.endsWith("s") &&
    letters.test(word.lower) &&
    letters.test(next.lower) &&
    next.start - word.end === 2
  );
}

const letters = /^\p{L}/u;

/** The noun that a subject is about, small: "an investment of £4 million" → investment. */
const headEnds: ReadonlySet<Tag> = new Set(["preposition", "relative", "that", "to", "verb"]);

/** The noun that a subject is about, small: "an investment of £4 million" → investment. */
export function findHead(subject: readonly TaggedWord[]): string | null {
  const opens = subject[0]?.tag === "preposition";
  const end = opens ? -1 : subject.findIndex(({ tag }, index) => index > 0 && headEnds.has(tag));
  const phrase = end < 0 ? subject : subject.slice(0, end);
  return phrase.findLast(({ tag }) => tag !== "adverb" && tag !== "auxiliary")?.lower ?? null;
}
