import type { Span } from "../data.ts";
import {
  closingPunctuation,
  groupAt,
  type Passage,
  type Range,
  spanOf,
  indexAt,
} from "../grammar/passage.ts";

/**
 * Quoted words are speech when they make a clause: a verb that is finite, or a whole sentence of their own. A few words
 * without one are borrowed ("a “vital” partner").
 */
export function isSpeech(passage: Passage, words: Range): boolean {
  const length = words.last - words.first - 1;
  for (let at = words.first; at <= words.last; at++) {
    const group = groupAt(passage, at);
    if (group !== undefined && group.mood === "finite" && length >= 3) return true;
  }
  const opening = passage.words[words.first + 1];
  const closing = closingPunctuation(passage, words.last);
  return length >= 2 && opening?.capital === true && closing !== "" && ".,!?…".includes(closing);
}

/** Whether a quotation is speech that opens its sentence or paragraph, with no words of the text before it. */
export function standsAlone(passage: Passage, range: Range): boolean {
  const before = passage.words[range.first - 1];
  const first = passage.words[range.first];
  const opens =
    before === undefined ||
    before.paragraph !== first?.paragraph ||
    before.tag === "stop" ||
    before.tag === "quote" ||
    before.tag === "colon" ||
    before.sentence !== first.sentence;
  return opens && isSpeech(passage, range);
}

/** Whether nothing of its sentence comes after a quotation. */
export function endsItsSentence(passage: Passage, range: Range): boolean {
  const next = passage.words[range.last + 1];
  return (
    next === undefined ||
    next.tag === "stop" ||
    next.sentence !== passage.words[range.last]?.sentence
  );
}

/**
 * The content from one word to another: a quotation alone without its marks, paragraph by paragraph; anything else as it
 * stands, so that marks inside stay paired, with the paragraphs that a quotation at its end runs on to. A closing comma
 * or colon is left out.
 */
export function contentBetween(passage: Passage, { first, last }: Range): readonly Span[] {
  const quotation = indexAt(passage.quotationOf, first);
  const alone =
    quotation >= 0 &&
    passage.quotationOf[last] === quotation &&
    passage.quotationOf[first - 1] !== quotation &&
    passage.quotationOf[last + 1] !== quotation;
  const spans = alone
    ? (passage.quotations[quotation]?.spans ?? [])
    : [spanOf(passage, { first, last }), ...laterParagraphs(passage, last)];
  return spans.flatMap((span) => trimSpan(passage.text, span));
}

/** What a quotation that is still open where its paragraph ends goes on to say. */
function laterParagraphs(
  { words, quotations, quotationOf }: Passage,
  last: number,
): readonly Span[] {
  const quotation = indexAt(quotationOf, last);
  const next = words[last + 1];
  if (quotation < 0 || next === undefined || quotationOf[last + 1] !== quotation) return [];
  if (next.paragraph === words[last]?.paragraph) return [];
  return quotations[quotation]?.spans.filter(([start]) => start >= next.start) ?? [];
}

function trimSpan(text: string, [start, end]: Span): Span[] {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:–—―]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:–—―]/.test(text.charAt(to - 1))) to--;
  return from < to ? [[from, to]] : [];
}
