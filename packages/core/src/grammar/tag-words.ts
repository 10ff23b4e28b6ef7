import { actsAsVerb, startsNoun } from "./acts-as-verb.ts";
import { readVerb } from "./cue-lexicon.ts";
import { notAdverbs as notAdverbsInLy } from "./english/closed-class.ts";
import { dayWords } from "./english/nouns.ts";
import type { VerbForm } from "./inflect-verb.ts";
import { closedTags, markTags } from "./tag-lexicon.ts";
import type { Tag, TaggedWord, Word } from "./word.ts";

const notAdverbs = new Set(notAdverbsInLy);
const days = new Set(dayWords);

/** Tags the words of a text from left to right; the words of a heading set in capitals count as written small. */
export function tagWords(words: readonly Word[]): readonly TaggedWord[] {
  const shouting = sentencesInCapitals(words);
  const tagged: TaggedWord[] = [];
  for (const [index, word] of words.entries()) {
    const opens = opensClause(tagged.at(-1), word);
    const title = shouting.has(word.sentence);
    const full = word.lower === "'s" ? readShortS(tagged, word, words[index + 1]) : word;
    const { tag, lemma, form } = read(tagged, full, words, index, opens, title);
    tagged.push({
      start: word.start,
      end: word.end,
      lower: full.lower,
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
  word: Word,
  words: readonly Word[],
  index: number,
  opens: boolean,
  title: boolean,
): Reading {
  const next = words[index + 1];
  const mark = markTags.get(word.lower);
  if (mark !== undefined) return plain(mark);
  if (word.figure) return plain("number");
  const lower = word.lower;
  const previous = before.at(-1);
  const sameSentence = previous !== undefined && previous.sentence === word.sentence;
  if (word.capital && !opens && !title && lower !== "i" && lower !== "that") {
    if (!(lower === "the" || lower === "a" || lower === "an")) return plain("name");
  }
  if (word.capital && opens && (lower === "may" || lower === "will") && next?.lower !== "not")
    return plain("name");
  const closedTag = closedTags.get(lower);
  if (closedTag !== undefined) {
    if (lower === "like" && previous?.tag === "modal") {
      return { tag: "verb", lemma: "like", form: "base" };
    }
    if (lower === "that" && isDemonstrative(previous, next)) return plain("determiner");
    return plain(closedTag);
  }
  if (lower.startsWith("'")) return plain("clitic");
  if (word.capital && opens && days.has(lower)) return plain("name");
  const verb = readVerb(lower);
  if (verb !== null) {
    const isVerb = actsAsVerb(
      sameSentence ? previous : undefined,
      before,
      lower,
      verb,
      words,
      index,
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

/** "let's" is *let us*, "it's" is *it is*; any other `'s` stays what it is. */
function readShortS(before: readonly TaggedWord[], word: Word, next: Word | undefined): Word {
  const previous = before.at(-1);
  if (previous === undefined || previous.sentence !== word.sentence) return word;
  if (previous.lower === "let") return { ...word, lower: "us" };
  return isContraction(before, next) ? { ...word, lower: "is" } : word;
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
