import { cuesOf, readVerb } from "./cue-lexicon.ts";
import * as closed from "./english/closed-class.ts";
import { nounVerbs } from "../text/english/noun-verbs.ts";
import type { VerbForm } from "../text/inflect-verb.ts";
import type { Tag, TaggedWord, Word } from "./word.ts";

const marks = new Map<string, Tag>([
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

const closedTags = new Map<string, Tag>();
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
  for (const word of list) if (!closedTags.has(word)) closedTags.set(word, tag);
}
closedTags.set("to", "to").set("that", "that").set("'s", "clitic");

const notAdverbs = new Set(closed.notAdverbs);
const ingNouns = new Set(closed.ingNouns);
const alsoNouns = new Set(nounVerbs);
const days = new Set(closed.dayWords);

/** Tags the words of a text from left to right; the words of a heading set in capitals count as written small. */
export function tagWords(words: readonly Word[]): readonly TaggedWord[] {
  const shouting = sentencesInCapitals(words);
  const tagged: TaggedWord[] = [];
  for (const [index, word] of words.entries()) {
    const opens = opensClause(tagged.at(-1), word);
    const title = shouting.has(word.sentence);
    const { tag, lemma, form } = read(tagged, words, index, opens, title);
    tagged.push({
      start: word.start,
      end: word.end,
      lower: word.lower,
      capital: word.capital,
      spaced: word.spaced,
      figure: word.figure,
      sentence: word.sentence,
      paragraph: word.paragraph,
      tag,
      lemma,
      form,
    });
  }
  return tagged;
}

type Reading = { readonly tag: Tag; readonly lemma: string | null; readonly form: VerbForm | null };

const plain = (tag: Tag): Reading => ({ tag, lemma: null, form: null });

function opensClause(previous: TaggedWord | undefined, word: Word): boolean {
  return (
    previous === undefined ||
    previous.sentence !== word.sentence ||
    ["quote", "colon", "open", "stop", "dash", "mark"].includes(previous.tag)
  );
}

function read(
  before: readonly TaggedWord[],
  words: readonly Word[],
  index: number,
  opens: boolean,
  title: boolean,
): Reading {
  const word = words[index];
  if (word === undefined) return plain("mark");
  const next = words[index + 1];
  const mark = marks.get(word.lower);
  if (mark !== undefined) return plain(mark);
  if (word.figure) return plain("number");
  const lower = word.lower;
  const previous = before.at(-1);
  const sameSentence = previous !== undefined && previous.sentence === word.sentence;
  if (word.capital && !opens && !title && lower !== "i" && lower !== "that") {
    if (!(lower === "the" || lower === "a" || lower === "an")) return plain("name");
  }
  if (word.capital && opens && (lower === "may" || lower === "will")) return plain("name");
  const closedTag = closedTags.get(lower);
  if (closedTag !== undefined) {
    if (lower === "like" && (previous?.tag === "modal" || previous?.lower === "d")) {
      return { tag: "verb", lemma: "like", form: "base" };
    }
    if (lower === "'s" && sameSentence && isContraction(before, next)) return plain("auxiliary");
    if (lower === "that" && isDemonstrative(previous, next)) return plain("determiner");
    return plain(closedTag);
  }
  if (lower.startsWith("'")) return plain(closedTags.get(lower.replace("'", "’")) ?? "clitic");
  if (word.capital && opens && days.has(lower)) return plain("name");
  const verb = readVerb(lower);
  if (verb !== null) {
    const isVerb = actsAsVerb(
      sameSentence ? previous : undefined,
      before,
      lower,
      verb,
      next,
      words.slice(index + 1, index + 1 + widestClause),
    );
    if (
      isVerb &&
      !(word.capital && opens && !title && (verb.form === "base" || verb.form === "s"))
    ) {
      return { tag: "verb", ...verb };
    }
    return plain("noun");
  }
  if (lower.endsWith("ly") && lower.length > 4 && !notAdverbs.has(lower) && !word.capital)
    return plain("adverb");
  if (word.capital && !title) return plain("name");
  if (lower.length > 5 && /[^aeiou]ed$/.test(lower) && !startsNoun(previous))
    return verbOf(lower, "past");
  if (isPlainParticiple(lower) && !startsNoun(previous)) return verbOf(lower, "ing");
  return plain("noun");
}

const verbOf = (lower: string, form: VerbForm): Reading => ({ tag: "verb", lemma: lower, form });
const isPlainParticiple = (lower: string): boolean =>
  lower.length > 6 && lower.endsWith("ing") && !/(?:thing|ring|king)$/.test(lower);

function startsNoun(previous: TaggedWord | undefined): boolean {
  return (
    previous !== undefined &&
    ["determiner", "possessive", "clitic", "preposition", "number"].includes(previous.tag)
  );
}

/** "it's" is *it is*, "Clinton's" is not, unless a word follows that only *is* or *has* can stand before. */
function isContraction(before: readonly TaggedWord[], next: Word | undefined): boolean {
  const previous = before.at(-1);
  if (previous === undefined) return false;
  if (["pronoun", "relative", "that", "subordinator"].includes(previous.tag)) return true;
  if (next === undefined) return false;
  return ["a", "an", "the", "not", "been", "going", "just", "always", "never"].includes(next.lower);
}

function isDemonstrative(previous: TaggedWord | undefined, next: Word | undefined): boolean {
  if (previous?.tag === "preposition") return true;
  if (next === undefined) return true;
  const following = closedTags.get(next.lower);
  return following === "auxiliary" && (previous === undefined || previous.tag !== "noun");
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

function actsAsVerb(
  previous: TaggedWord | undefined,
  before: readonly TaggedWord[],
  lower: string,
  verb: { readonly lemma: string; readonly form: VerbForm },
  next: Word | undefined,
  ahead: readonly Word[],
): boolean {
  const { form, lemma } = verb;
  const afterNext = ahead[1];
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
    next === undefined ? undefined : (marks.get(next.lower) ?? closedTags.get(next.lower));
  const continues =
    following !== undefined
      ? nounFollowers.has(following) ||
        following === "quote" ||
        following === "subordinator" ||
        (following === "comma" && afterNext !== undefined && marks.get(afterNext.lower) === "quote")
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
    return agrees && (continues || takesParticle || !clauseHasVerb(before, ahead));
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
function clauseHasVerb(before: readonly TaggedWord[], ahead: readonly Word[]): boolean {
  for (let at = before.length - 1; at >= Math.max(0, before.length - widestClause); at--) {
    const word = before[at];
    if (word === undefined || clauseBounds.has(word.tag)) break;
    if (word.tag === "verb" || word.tag === "modal" || word.tag === "auxiliary") return true;
  }
  for (const word of ahead) {
    const tag = marks.get(word.lower) ?? closedTags.get(word.lower);
    if (tag !== undefined && tag !== "coordinator" && clauseBounds.has(tag)) return false;
    if (tag === "modal" || tag === "auxiliary" || readVerb(word.lower) !== null) return true;
  }
  return false;
}

/** Sentences (by number) most of whose words open with a capital: capitals tell nothing there. */
function sentencesInCapitals(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { capital: number; all: number }>();
  for (const word of words) {
    if (word.figure || word.end - word.start < 4) continue;
    const count = counts.get(word.sentence) ?? { capital: 0, all: 0 };
    count.all++;
    if (word.capital) count.capital++;
    counts.set(word.sentence, count);
  }
  const found = new Set<number>();
  for (const [sentence, { capital, all }] of counts)
    if (all >= 4 && capital >= all * 0.75) found.add(sentence);
  return found;
}
