import { lowerOf } from "./word.ts";
import { cuesOf, readVerb, type VerbReading } from "./cue-lexicon.ts";
import { ingNouns as nounsInIng } from "./english/nouns.ts";
import { nounVerbs } from "./english/noun-verbs.ts";
import { closedTags, markTags } from "./tag-lexicon.ts";
import type { Tag, TaggedWord } from "./word.ts";

const ingNouns = new Set(nounsInIng);
const alsoNouns = new Set(nounVerbs);

/** After these stands a noun. */
export function startsNoun(previous: TaggedWord | undefined): boolean {
  const tag = previous?.tag;
  return ownsNoun(tag) || tag === "preposition" || tag === "number";
}

const ownsNoun = (tag: Tag | undefined): boolean =>
  tag === "determiner" || tag === "possessive" || tag === "clitic";

/** Determiners that may be a whole subject: "some say". */
const standsAlone = new Set([
  "those",
  "these",
  "many",
  "some",
  "most",
  "few",
  "all",
  "both",
  "others",
]);
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

/** Whether a word that may be a verb is one here; the words before it are tagged, those after it not yet. */
export function actsAsVerb(
  words: readonly TaggedWord[],
  index: number,
  { form, lemma }: VerbReading,
): boolean {
  const word = words[index];
  const before = words[index - 1];
  const previous = before?.sentence === word?.sentence ? before : undefined;
  const lower = lowerOf(word);
  const next = words[index + 1];
  const afterNext = words[index + 2];
  if (lower === "states" && previous?.lower === "united") return false;
  if (lower === "said" || lower === "says") return previous?.tag !== "determiner";
  const tag = previous?.tag;
  if (form === "base" && tag === "determiner" && standsAlone.has(lowerOf(previous)))
    return !alsoNouns.has(lemma);
  if (form === "past" && lower !== lemma) {
    if (ownsNoun(tag)) return false;
    return tag !== "preposition" || previous?.lower === "than";
  }
  if (inOffice.has(lower) && tag !== "auxiliary" && next?.capital === true) return false;
  if (form === "ing" || ingNouns.has(lower)) {
    if (ingNouns.has(lower) && (tag === "noun" || tag === "name")) return false;
    return !ownsNoun(tag);
  }
  if (tag === "to" || tag === "modal" || tag === "negation") return true;
  if (tag === "auxiliary") return form === "base" && /^(?:do|did|does)/.test(lowerOf(previous));
  if (ownsNoun(tag) || tag === "preposition") return false;
  if (tag === "number") return !alsoNouns.has(lemma);
  if (tag === "pronoun" || tag === "relative") return true;
  if (tag === "that" && words[index - 2]?.lower === "those") return true;
  if (tag === "that") return form === "s" || !alsoNouns.has(lemma);
  if (tag === "adverb") {
    const earlier = words[index - 2];
    return !(startsNoun(earlier) && earlier?.sentence === previous?.sentence);
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
  // "Her husband cut in." What comes to no end there may be a noun: "the tax cut in the budget".
  if (takesParticle && samePast.has(lemma) && endsAt(words[index + 2], word)) return true;
  const previousWord = lowerOf(previous);
  const plural = previousWord.endsWith("s") && !previousWord.endsWith("ss");
  const agrees =
    form === "s"
      ? !plural || tag === "name"
      : plural || previousWord === "people" || previousWord === "police";
  if (tag === "close" || tag === "comma" || tag === "dash" || tag === "quote") return continues;
  if (tag === "coordinator") return continues || takesParticle;
  if (tag === "name" || tag === "noun") {
    return agrees && (continues || takesParticle || !clauseHasVerb(words, index));
  }
  return continues;
}

/** "Acting Director Bell said": how somebody holds an office. */
const inOffice = new Set([
  "acting",
  "outgoing",
  "incoming",
  "visiting",
  "sitting",
  "presiding",
  "leading",
]);

/** Verbs of turn-taking whose past form is their base form. */
const samePast = new Set(["cut", "hit"]);

const endsAt = (next: TaggedWord | undefined, word: TaggedWord | undefined): boolean =>
  next === undefined ||
  next.sentence !== word?.sentence ||
  ["stop", "comma", "quote", "colon"].includes(markTags.get(next.lower) ?? "");

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
function clauseHasVerb(words: readonly TaggedWord[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - widestClause); at--) {
    const word = words[at];
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
