import { lowerOf } from "./word.ts";
import { dayWords, personTitles } from "./english/nouns.ts";
import { closingPunctuation, type Passage, type Range, indexAt } from "./passage.ts";
import type { Tag, TaggedWord } from "./word.ts";

const days = new Set(dayWords);
const titles = new Set(personTitles);
const linking = new Set([
  "of",
  "for",
  "from",
  "in",
  "at",
  "with",
  "on",
  "to",
  "about",
  "against",
  "behind",
  "by",
  "near",
]);
/** "A briefing before the summit | says" */
const occasion = new Set(["before", "after", "during"]);
const nominal: ReadonlySet<Tag> = new Set(["noun", "name", "number"]);
const inside: ReadonlySet<Tag> = new Set([
  "noun",
  "name",
  "number",
  "determiner",
  "possessive",
  "clitic",
]);
const longestPhrase = 40;

const isNominal = (word: TaggedWord | undefined): boolean =>
  word !== undefined && nominal.has(word.tag);

/**
 * The noun phrase that ends right before a word: "a report released by the committee | said".
 *
 * Runs leftwards over nouns, names, determiners and the prepositions between them; a time ("on Tuesday") at either end
 * is no part of it.
 */
export function nounPhraseBefore(passage: Passage, end: number, floor: number): Range | null {
  const { words } = passage;
  let last = end;
  while (last > floor && words[last]?.tag === "adverb") last--;
  last = withoutTime(words, last, floor);
  const lastWord = words[last];
  if (lastWord === undefined || last < floor) return null;
  if (lastWord.tag === "pronoun") return { first: last, last };
  if (!inside.has(lastWord.tag) && lastWord.tag !== "close" && lastWord.tag !== "quote")
    return null;
  const limit = Math.max(floor, last - longestPhrase);
  let first = last + 1;
  while (first > limit) {
    const step = stepLeft(passage, first - 1, limit, last);
    if (step === null) break;
    first = step;
  }
  if (first > last) return null;
  return trimStart(words, { first, last });
}

/** One step to the left within a noun phrase: the index of its new first word, null where the phrase starts. */
function stepLeft(passage: Passage, at: number, limit: number, last: number): number | null {
  const { words } = passage;
  const word = words[at];
  if (word === undefined) return null;
  if (word.tag === "pronoun") return at === last ? at : null;
  if (inside.has(word.tag)) {
    if (word.tag === "clitic" && !isNominal(words[at - 1])) return null;
    const rightTag = words[at + 1]?.tag;
    const opened = at < last && (rightTag === "determiner" || rightTag === "possessive");
    if (opened && word.tag !== "determiner") return null;
    return at;
  }
  const left = words[at - 1];
  const right = words[at + 1];
  if (word.tag === "close") return openOf(words, at, limit);
  if (word.tag === "quote") {
    return isPluralOwner(passage, at) && at > limit ? at : quotedNameStart(passage, at, limit);
  }
  if (at <= limit) return null;
  if (word.tag === "to" && left?.lower === "up" && right?.tag === "number") return at - 1;
  if (word.tag === "preposition" || word.tag === "to") {
    if (!linking.has(word.lower) || at === last) return null;
    const nominalLeft = isNominal(left) || left?.tag === "close" || left?.tag === "quote";
    if (nominalLeft) return at;
    const joins = left?.tag === "verb" && isNominal(words[at - 2]) && at - 2 > limit;
    // "A report released by …", "an email relating to …"
    return joins && (left.form === "past" ? word.lower === "by" : left.form === "ing")
      ? at - 1
      : null;
  }
  if (occasion.has(word.lower)) {
    // "The palace's briefing before the summit | says", but "in Spain after the minister | spoke".
    const ending = words[last];
    const speaks = ending?.tag === "name" || titles.has(lowerOf(ending));
    if (left?.tag === "name" && speaks) return null;
    return isNominal(left) && right !== undefined && inside.has(right.tag) ? at : null;
  }
  if (word.tag === "coordinator") {
    const joinable = word.lower === "and" || word.lower === "or";
    return joinable && isNominal(left) && right !== undefined && inside.has(right.tag) ? at : null;
  }
  if (word.tag === "adverb") return left?.tag === "determiner" ? at : null;
  if (word.tag === "verb" && word.form !== "base" && word.form !== "s") {
    // "the polling firm", "former and elected officials": a participle before a noun.
    return isNominal(right) && (left?.tag === "determiner" || left?.tag === "possessive")
      ? at
      : null;
  }
  if (word.tag === "mark" && word.lower === "&") return at;
  return null;
}

function openOf(words: readonly TaggedWord[], close: number, limit: number): number | null {
  for (let at = close - 1; at >= Math.max(limit, close - 15); at--)
    if (words[at]?.tag === "open") return at;
  return null;
}

/** The mark of "the workers’ union", which opens and closes nothing. */
function isPluralOwner({ words, text, quotationOf }: Passage, at: number): boolean {
  const mark = words[at];
  const owner = words[at - 1];
  return (
    mark !== undefined &&
    "'’".includes(text.charAt(mark.start)) &&
    indexAt(quotationOf, at) < 0 &&
    owner?.end === mark.start &&
    owner.lower.endsWith("s") &&
    isNominal(owner)
  );
}

/** “Daily Show” in “Daily Show” host Trevor Noah: a few quoted words are part of the phrase. */
function quotedNameStart(passage: Passage, at: number, limit: number): number | null {
  const quotation = indexAt(passage.quotationOf, at);
  if (quotation < 0 || /[,.?!]/.test(closingPunctuation(passage, at))) return null;
  let first = at;
  while (first > limit && passage.quotationOf[first - 1] === quotation) first--;
  return first < at && at - first <= 7 && passage.words[first]?.tag === "quote" ? first : null;
}

function withoutTime(words: readonly TaggedWord[], last: number, floor: number): number {
  let end = last;
  while (end > floor && (days.has(lowerOf(words[end])) || isDayNumber(words, end))) end--;
  if (end === last || end <= floor) return last;
  while (
    end > floor &&
    ["last", "this", "next", "late", "early", "that"].includes(lowerOf(words[end]))
  )
    end--;
  return words[end]?.tag === "preposition" || words[end]?.tag === "adverb" ? end - 1 : end;
}

function isDayNumber(words: readonly TaggedWord[], at: number): boolean {
  return words[at]?.tag === "number" && days.has(lowerOf(words[at - 1]));
}

/** Cuts an opening "On Tuesday", "In a statement" or "Yesterday" off. */
function trimStart(words: readonly TaggedWord[], { first, last }: Range): Range | null {
  let start = first;
  if (words[start]?.tag === "preposition" || words[start]?.tag === "to") {
    let cut = -1;
    for (let at = start + 1; at <= last; at++) {
      const word = words[at];
      const opens =
        word?.tag === "determiner" || word?.tag === "possessive" || titles.has(lowerOf(word));
      if (opens && at > start + 1 && words[at - 1]?.tag !== "preposition") cut = at;
      if (days.has(lowerOf(word)) || isDayNumber(words, at)) cut = at + 1;
    }
    if (cut < 0) return null;
    start = cut;
  }
  while (start < last && days.has(lowerOf(words[start])) && words[start + 1]?.tag !== "clitic")
    start++;
  return start <= last ? { first: start, last } : null;
}

/** The noun phrase that starts at a word: "said | the minister for schools". */
export function nounPhraseAfter(passage: Passage, start: number, ceiling: number): Range | null {
  const { words } = passage;
  const opening = words[start];
  if (opening === undefined || start > ceiling) return null;
  if (opening.tag === "pronoun" || opening.tag === "object-pronoun")
    return { first: start, last: start };
  const limit = Math.min(ceiling, start + longestPhrase);
  let at = start;
  let last = -1;
  while (at <= limit) {
    const word = words[at];
    if (word === undefined) break;
    const next = words[at + 1];
    if (days.has(word.lower) && at > start && next?.tag !== "clitic" && !isInName(words, at)) break;
    // "Told the paper | the pier was safe"
    const opensNext = word.tag === "determiner" || word.tag === "possessive";
    if (opensNext && last === at - 1 && isNominal(words[last])) break;
    if (inside.has(word.tag) || (word.tag === "possessive" && at === start)) {
      if (isNominal(word) || word.tag === "clitic" || word.tag === "determiner") last = at;
      at++;
    } else if (last < 0) {
      // Only a participle or a quoted name may come before the noun.
      if (word.tag === "verb" && (at > start || word.form === "past")) at++;
      else if (word.tag === "quote") {
        const end = quotedNameEnd(passage, at, limit);
        if (end === null) break;
        last = end;
        at = end + 1;
      } else break;
    } else if ((word.tag === "preposition" || word.tag === "to") && linking.has(word.lower)) {
      if (next === undefined || at >= limit || !inside.has(next.tag) || days.has(next.lower)) break;
      if (["in", "on", "at"].includes(word.lower) && next.tag === "number") break;
      at++;
    } else if (word.tag === "coordinator" && word.lower === "and") {
      if (next === undefined || at >= limit || !(next.tag === "name" || next.tag === "determiner"))
        break;
      at++;
    } else if (word.tag === "quote" && isPluralOwner(passage, at) && isNominal(next)) {
      at++;
    } else if (word.tag === "open") {
      const close = closeOf(words, at, limit);
      if (close === null) break;
      last = close;
      at = close + 1;
    } else if (word.tag === "verb" && word.form === "past" && isNominal(words[at - 1])) {
      const by = findBy(words, at + 1);
      if (by < 0) break;
      at = by + 1;
    } else break;
  }
  return last < start ? null : { first: start, last };
}

/** "The Ayton Morning Herald", "the Leeds Sunday Post" */
const isInName = (words: readonly TaggedWord[], at: number): boolean =>
  words[at - 1]?.tag === "name" && words[at]?.capital === true && words[at + 1]?.tag === "name";

function quotedNameEnd(passage: Passage, at: number, limit: number): number | null {
  const quotation = indexAt(passage.quotationOf, at);
  if (quotation < 0) return null;
  let last = at;
  while (last < limit && passage.quotationOf[last + 1] === quotation) last++;
  return last > at && last - at <= 7 ? last : null;
}

function closeOf(words: readonly TaggedWord[], open: number, limit: number): number | null {
  for (let at = open + 1; at <= Math.min(limit, open + 15); at++)
    if (words[at]?.tag === "close") return at;
  return null;
}

/** The "by" that follows a participle, at once or after a time: "published (in October) by"; -1 where none does. */
export function findBy(words: readonly TaggedWord[], start: number): number {
  let at = start;
  if (["in", "on"].includes(lowerOf(words[at]))) at++;
  while (at > start ? isTimeWord(words[at]) : ["last", "this"].includes(lowerOf(words[at]))) at++;
  while (isTimeWord(words[at])) at++;
  return words[at]?.lower === "by" ? at : -1;
}

function isTimeWord(word: TaggedWord | undefined): boolean {
  return word !== undefined && (days.has(word.lower) || word.tag === "number");
}
