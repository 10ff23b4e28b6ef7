import { actsAsVerb, startsNoun } from "./acts-as-verb.ts";
import { readVerb } from "./cue-lexicon.ts";
import { notAdverbs as notAdverbsInLy } from "./english/closed-class.ts";
import { dayWords } from "./english/nouns.ts";
import type { VerbForm } from "./inflect-verb.ts";
import { closedTags, markTags } from "./tag-lexicon.ts";
import type { GrowingWord, Tag, TaggedWord } from "./word.ts";

const notAdverbs = new Set(notAdverbsInLy);
const days = new Set(dayWords);

/** Tags the words of a text from left to right; the words of a heading set in capitals count as written small. */
export function tagWords(words: GrowingWord[]): readonly TaggedWord[] {
  const shouting = sentencesInCapitals(words);
  let previous: TaggedWord | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (word.lower === "'s") word.lower = readShortS(previous, word, words[index + 1]);
    const opens = opensClause(previous, word);
    word.tag =
      (isLetter(word.lower.charCodeAt(0)) ? undefined : markTags.get(word.lower)) ??
      tagOf(words, index, previous, opens, shouting);
    previous = word;
  }
  return words;
}

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const clauseOpeners: ReadonlySet<Tag> = new Set(["quote", "colon", "open", "stop", "dash", "mark"]);

function opensClause(previous: TaggedWord | undefined, word: TaggedWord): boolean {
  return (
    previous === undefined || previous.sentence !== word.sentence || clauseOpeners.has(previous.tag)
  );
}

/** The tag of a word that is no mark; where it is a verb, its lemma and form are set. */
function tagOf(
  words: readonly GrowingWord[],
  index: number,
  previous: TaggedWord | undefined,
  opens: boolean,
  shouting: ReadonlySet<number>,
): Tag {
  const word = words[index];
  if (word === undefined) return "mark";
  if (word.figure) return "number";
  const { lower, capital } = word;
  const next = words[index + 1];
  const title = capital && shouting.has(word.sentence);
  if (capital && !opens && !title && !smallInside.has(lower)) return "name";
  if (capital && opens && (lower === "may" || lower === "will") && next?.lower !== "not")
    return "name";
  const closedTag = closedTags.get(lower);
  if (closedTag !== undefined) {
    if (lower === "like" && previous?.tag === "modal") return setVerb(word, "like", "base");
    if (lower === "one" && closedTag === "pronoun" && countsNext(next)) return "determiner";
    return lower === "that" && isDemonstrative(previous, next) ? "determiner" : closedTag;
  }
  if (lower.charCodeAt(0) === 0x27) return "clitic";
  if (capital && opens && days.has(lower)) return "name";
  const verb = readVerb(lower);
  if (verb !== null) {
    const isName = capital && opens && !title && (verb.form === "base" || verb.form === "s");
    return !isName && actsAsVerb(words, index, verb)
      ? setVerb(word, verb.lemma, verb.form)
      : "noun";
  }
  if (!capital && lower.length > 4 && lower.endsWith("ly") && !notAdverbs.has(lower))
    return "adverb";
  if (capital && !title) return "name";
  if (lower.length > 4 && /[^aeiou]i?ed$/.test(lower) && !startsNoun(previous))
    return setVerb(word, lower, "past");
  return isPlainParticiple(lower) && !startsNoun(previous) ? setVerb(word, lower, "ing") : "noun";
}

/** With a capital in the middle of a sentence these are still no names. */
const smallInside = new Set(["i", "that", "the", "a", "an"]);

/** "One witness said", but "one said". */
const countsNext = (next: TaggedWord | undefined): boolean =>
  next !== undefined &&
  /^\p{Ll}/u.test(next.lower) &&
  !next.capital &&
  !closedTags.has(next.lower) &&
  readVerb(next.lower) === null &&
  !next.lower.endsWith("ly");

function setVerb(word: GrowingWord, lemma: string, form: VerbForm): "verb" {
  word.lemma = lemma;
  word.form = form;
  return "verb";
}

const isPlainParticiple = (lower: string): boolean =>
  lower.length > 6 && lower.endsWith("ing") && !/(?:thing|ring|king)$/.test(lower);

/** "let's" is *let us*, "it's" is *it is*; any other `'s` stays what it is. */
function readShortS(
  previous: TaggedWord | undefined,
  { sentence, lower }: TaggedWord,
  next: TaggedWord | undefined,
): string {
  if (previous === undefined || previous.sentence !== sentence) return lower;
  if (previous.lower === "let") return "us";
  return isContraction(previous, next) ? "is" : lower;
}

const subjects: ReadonlySet<Tag> = new Set(["pronoun", "relative", "that", "subordinator"]);
const afterIs = new Set(["a", "an", "the", "not", "been", "going", "just", "always", "never"]);

/** "it's" is *it is*, "Clinton's" is not, unless a word follows that only *is* or *has* can stand before. */
const isContraction = (previous: TaggedWord, next: TaggedWord | undefined): boolean =>
  subjects.has(previous.tag) || (next !== undefined && afterIs.has(next.lower));

function isDemonstrative(previous: TaggedWord | undefined, next: TaggedWord | undefined): boolean {
  if (previous?.tag === "preposition" || next === undefined) return true;
  return closedTags.get(next.lower) === "auxiliary" && previous?.tag !== "noun";
}

/**
 * Sentences (by number) most of whose words open with a capital: capitals tell nothing there.
 *
 * A heading leaves only small words like *from* in lower case; "Ann Bell thanked Paul Dale" is a sentence full of names.
 */
function sentencesInCapitals(words: readonly TaggedWord[]): ReadonlySet<number> {
  const found = new Set<number>();
  let sentence = -1;
  let capital = 0;
  let all = 0;
  let isProse = false;
  for (const word of words) {
    if (word.sentence !== sentence) {
      sentence = word.sentence;
      capital = 0;
      all = 0;
      isProse = false;
    }
    const length = word.end - word.start;
    if (word.figure || length < 3) continue;
    if (isProse) continue;
    if (!word.capital && !closedTags.has(word.lower)) {
      isProse = true;
      found.delete(sentence);
      continue;
    }
    if (length < 4) continue;
    all++;
    if (word.capital) capital++;
    if (all >= 4 && capital >= all * 0.75) found.add(sentence);
    else found.delete(sentence);
  }
  return found;
}
