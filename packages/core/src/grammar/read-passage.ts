import { indexAt } from "./passage.ts";
import type { Span } from "../data.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { findQuotations } from "./find-quotations.ts";
import { groupVerbs } from "./group-verbs.ts";
import { markPossessives } from "./mark-possessives.ts";
import type { Passage, Range } from "./passage.ts";
import type { Quotation } from "./quotation.ts";
import { readWords } from "./read-words.ts";
import { tagWords } from "./tag-words.ts";
import type { TaggedWord } from "./word.ts";

/**
 * Prepares a text once for all rules: words, tags, quotations, verb groups.
 *
 * `setOff` are the spans, in order, of what the layout sets off as quoted: the block quotations of Markdown; `tokens` are
 * those of the text, where they are known.
 */
export function readPassage(
  text: string,
  sentences: readonly Span[],
  setOff: readonly Span[] = [],
  tokens: readonly Token[] = tokenize(text),
): Passage {
  const plain = readWords(tokens, text, sentences);
  const quotations = findQuotations(text, paragraphsOf(plain));
  markPossessives(plain, quotations);
  const words = tagWords(plain);
  const quotationOf = placeQuotations(words, quotations);
  const windows = mergeSentences(words, quotationOf);
  const windowOf = spread(words.length, windows);
  const groups = groupVerbs(words);
  const groupOf = spread(words.length, groups);
  return {
    text,
    words,
    windows,
    windowOf,
    quotations,
    quotationOf,
    quotationWords: wordsOfQuotations(quotations.length, quotationOf),
    setOff: wordsIn(words, setOff),
    groups,
    groupOf,
  };
}

function wordsIn(words: readonly TaggedWord[], spans: readonly Span[]): readonly Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    while (at < words.length && (words[at]?.start ?? 0) < start) at++;
    const first = at;
    while (at < words.length && (words[at]?.start ?? 0) < end) at++;
    if (at > first) ranges.push({ first, last: at - 1 });
  }
  return ranges;
}

function paragraphsOf(words: readonly TaggedWord[]): readonly Span[] {
  const spans: ([number, number] | undefined)[] = [];
  for (const word of words) {
    const last = spans[word.paragraph];
    if (last === undefined) spans[word.paragraph] = [word.start, word.end];
    else last[1] = word.end;
  }
  return spans.filter((span) => span !== undefined);
}

function placeQuotations(
  words: readonly TaggedWord[],
  quotations: readonly Quotation[],
): Int32Array {
  const places = new Int32Array(words.length).fill(-1);
  const parts = quotations.flatMap(({ outer }, index) => outer.map((span) => ({ span, index })));
  parts.sort((a, b) => a.span[0] - b.span[0]);
  let at = 0;
  for (const { span, index } of parts) {
    while (at < words.length && (words[at]?.end ?? 0) <= span[0]) at++;
    for (; at < words.length && (words[at]?.start ?? 0) < span[1]; at++) places[at] = index;
  }
  return places;
}

function wordsOfQuotations(
  count: number,
  quotationOf: ArrayLike<number>,
): readonly (Range | null)[] {
  const ranges: ({ first: number; last: number } | null)[] = Array.from(
    { length: count },
    () => null,
  );
  for (let index = 0; index < quotationOf.length; index++) {
    const quotation = indexAt(quotationOf, index);
    if (quotation < 0) continue;
    const range = ranges[quotation];
    if (range === null || range === undefined) ranges[quotation] = { first: index, last: index };
    else range.last = index;
  }
  return ranges;
}

/** A sentence is joined to the one before when a quotation runs over the boundary, or when it goes on in small letters. */
function mergeSentences(words: readonly TaggedWord[], quotationOf: ArrayLike<number>): Range[] {
  const windows: { first: number; last: number }[] = [];
  let window: { first: number; last: number } | undefined;
  let previous: TaggedWord | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const quotation = indexAt(quotationOf, index);
    const inside = quotation >= 0 && quotation === quotationOf[index - 1];
    const goesOn =
      previous !== undefined &&
      previous.paragraph === word.paragraph &&
      (previous.sentence === word.sentence || inside || goesOnSmall(previous, word));
    if (window !== undefined && goesOn) window.last = index;
    else {
      window = { first: index, last: index };
      windows.push(window);
    }
    previous = word;
  }
  return windows;
}

/** "Who pays? asked the mayor": but writers who use no capitals end their sentences with a full stop all the same. */
const goesOnSmall = (previous: TaggedWord, { capital, lower }: TaggedWord): boolean =>
  !capital && previous.lower !== "." && /^\p{Ll}/u.test(lower);

function spread(length: number, ranges: readonly Range[]): Int32Array {
  const places = new Int32Array(length).fill(-1);
  for (const [index, { first, last }] of ranges.entries()) places.fill(index, first, last + 1);
  return places;
}
