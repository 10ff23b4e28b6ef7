import type { Span } from "../data.ts";
import { findQuotations } from "./find-quotations.ts";
import { groupVerbs } from "./group-verbs.ts";
import type { Passage, Range } from "./passage.ts";
import type { Quotation } from "./quotation.ts";
import { readWords } from "./read-words.ts";
import { tagWords } from "./tag-words.ts";
import type { TaggedWord, Word } from "./word.ts";

/** Prepares a text once for all rules: words, tags, quotations, verb groups. */
export function readPassage(text: string, sentences: readonly Span[]): Passage {
  const plain = readWords(text, sentences);
  const quotations = findQuotations(text, paragraphsOf(plain));
  const words = tagWords(plain);
  const quotationOf = placeQuotations(words, quotations);
  const windows = mergeSentences(words, quotationOf);
  const windowOf = spread(words.length, windows);
  const groups = groupVerbs(words);
  const groupOf = spread(words.length, groups);
  return { text, words, windows, windowOf, quotations, quotationOf, groups, groupOf };
}

function paragraphsOf(words: readonly Word[]): readonly Span[] {
  const spans: ([number, number] | undefined)[] = [];
  for (const word of words) {
    const last = spans[word.paragraph];
    if (last === undefined) spans[word.paragraph] = [word.start, word.end];
    else last[1] = word.end;
  }
  return spans.filter((span) => span !== undefined);
}

function placeQuotations(words: readonly TaggedWord[], quotations: readonly Quotation[]): number[] {
  const spans = quotations.flatMap(({ outer }, index) => outer.map((span) => ({ span, index })));
  spans.sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  return words.map(({ start, end }) => {
    while (next < spans.length && (spans[next]?.span[1] ?? 0) <= start) next++;
    const at = spans[next];
    return at !== undefined && at.span[0] < end ? at.index : -1;
  });
}

/** A sentence is joined to the one before when a quotation runs over the boundary or it opens with a small letter. */
function mergeSentences(words: readonly TaggedWord[], quotationOf: readonly number[]): Range[] {
  const windows: { first: number; last: number }[] = [];
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    const window = windows.at(-1);
    const quotation = quotationOf[index] ?? -1;
    const inside = quotation >= 0 && quotation === quotationOf[index - 1];
    const goesOn =
      previous !== undefined &&
      previous.paragraph === word.paragraph &&
      (previous.sentence === word.sentence || inside || opensSmall(word));
    if (window !== undefined && goesOn) window.last = index;
    else windows.push({ first: index, last: index });
  }
  return windows;
}

const opensSmall = ({ capital, lower }: TaggedWord): boolean => !capital && /^\p{Ll}/u.test(lower);

function spread(length: number, ranges: readonly Range[]): number[] {
  const places = Array.from({ length }, () => -1);
  for (const [index, { first, last }] of ranges.entries()) {
    for (let at = first; at <= last; at++) places[at] = index;
  }
  return places;
}
