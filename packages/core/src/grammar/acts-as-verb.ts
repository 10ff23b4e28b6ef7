import { cuesOf, readVerb, type VerbReading } from "./cue-lexicon.ts";
import { ingNouns as nounsInIng } from "./english/nouns.ts";
import { nounVerbs } from "./english/noun-verbs.ts";
import { closedTags, markTags } from "./tag-lexicon.ts";
import type { Tag, TaggedWord, Word } from "./word.ts";

const ingNouns = new Set(nounsInIng);
const alsoNouns = new Set(nounVerbs);

/** After these stands a noun. */
export function startsNoun(previous: TaggedWord | undefined): boolean {
  return (
    previous !== undefined &&
    ["determiner", "possessive", "clitic", "preposition", "number"].includes(previous.tag)
  );
}

const widestClause = 14;
const nounFollowers = new Set<Tag>([
  "determiner",
  "possessive",
  "pronoun",
  "object-pronoun",
  "that",
  "to",
  "relative",
]);

/** Whether a word that may be a verb is one here, by the word before it (of the same sentence) and those after it. */
export function actsAsVerb(
  previous: TaggedWord | undefined,
  before: readonly TaggedWord[],
  lower: string,
  { form, lemma }: VerbReading,
  words: readonly Word[],
  index: number,
): boolean {
  const next = words[index + 1];
  const afterNext = words[index + 2];
  if (lower === "states" && previous?.lower === "united") return false;
  if (lower === "said" || lower === "says") return previous?.tag !== "determiner";
  const tag = previous?.tag;
  if (
    tag === "determiner" &&
    ["those", "these", "many", "some", "most", "few", "all", "both", "others"].includes(
      previous?.lower ?? "",
    ) &&
    form === "base"
  ) {
    return !alsoNouns.has(lemma);
  }
  if (form === "past" && lower !== lemma) {
    if (tag !== undefined && ["determiner", "possessive", "clitic"].includes(tag)) return false;
    return tag !== "preposition" || previous?.lower === "than";
  }
  if (form === "ing" || ingNouns.has(lower)) {
    if (ingNouns.has(lower) && (tag === "noun" || tag === "name")) return false;
    if (tag !== undefined && ["determiner", "possessive", "clitic"].includes(tag)) return false;
    return true;
  }
  if (tag === "to" || tag === "modal" || tag === "negation") return true;
  if (tag === "auxiliary") return form === "base" && /^(?:do|did|does)/.test(previous?.lower ?? "");
  if (tag === "determiner" || tag === "possessive" || tag === "clitic" || tag === "preposition")
    return false;
  if (tag === "number") return !alsoNouns.has(lemma);
  if (tag === "pronoun" || tag === "relative") return true;
  if (tag === "that") return form === "s" || !alsoNouns.has(lemma);
  if (tag === "adverb") {
    const earlier = before.at(-2);
    if (earlier !== undefined && startsNoun(earlier) && earlier.sentence === previous?.sentence)
      return false;
    return true;
  }
  if (tag === "verb" && alsoNouns.has(lemma)) return false;
  if (!alsoNouns.has(lemma))
    return tag !== "coordinator" || cuesOf(lemma).length > 0 || form === "s";
  if (tag === undefined) return false;
  const following =
    next === undefined ? undefined : (markTags.get(next.lower) ?? closedTags.get(next.lower));
  const continues =
    following !== undefined
      ? nounFollowers.has(following) ||
        following === "quote" ||
        following === "subordinator" ||
        (following === "comma" &&
          afterNext !== undefined &&
          markTags.get(afterNext.lower) === "quote")
      : next?.capital === true || (next?.figure === true && form === "s");
  const takesParticle =
    next !== undefined && cuesOf(lemma).some(({ particles }) => particles[0] === next.lower);
  const previousWord = previous?.lower ?? "";
  const plural = previousWord.endsWith("s") && !previousWord.endsWith("ss");
  const agrees =
    form === "s"
      ? !plural || tag === "name"
      : plural || previousWord === "people" || previousWord === "police";
  if (tag === "close" || tag === "comma" || tag === "dash" || tag === "quote") return continues;
  if (tag === "coordinator") return continues || takesParticle;
  if (tag === "name" || tag === "noun") {
    return agrees && (continues || takesParticle || !clauseHasVerb(before, words, index));
  }
  return continues;
}

const clauseBounds = new Set([
  "comma",
  "stop",
  "colon",
  "semicolon",
  "dash",
  "coordinator",
  "subordinator",
  "that",
  "relative",
  "quote",
]);

/** Whether another word of the clause can be its verb: then an ambiguous word need not be. */
function clauseHasVerb(
  before: readonly TaggedWord[],
  words: readonly Word[],
  index: number,
): boolean {
  for (let at = before.length - 1; at >= Math.max(0, before.length - widestClause); at--) {
    const word = before[at];
    if (word === undefined || clauseBounds.has(word.tag)) break;
    if (word.tag === "verb" || word.tag === "modal" || word.tag === "auxiliary") return true;
  }
  for (let at = index + 1; at <= index + widestClause; at++) {
    const word = words[at];
    if (word === undefined) return false;
    const tag = markTags.get(word.lower) ?? closedTags.get(word.lower);
    if (tag !== undefined && tag !== "coordinator" && clauseBounds.has(tag)) return false;
    if (tag === "modal" || tag === "auxiliary" || readVerb(word.lower) !== null) return true;
  }
  return false;
}
