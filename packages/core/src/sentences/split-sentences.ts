import type { Span } from "../data.ts";
import { findHiddenBoundaries } from "./hidden-boundaries.ts";
import { findBoundary } from "./sentence-boundary.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const blankLine = /(?:\r\n|\n|\r(?!\n))[ \t\u00a0]*(?:\r\n|[\n\r])/g;

/** Longer paragraphs are segmented in pieces: the segmenter's work grows with the square of its text. */
const longestPiece = 4000;

/**
 * Splits running text into sentences: spans without the white space around them, in order, which together cover
 * everything but white space.
 *
 * `Intl.Segmenter` (Unicode Standard Annex 29) proposes the boundaries, and our own rules take back those that
 * abbreviations, initials, quotations and list numbers caused. A blank line always ends a sentence; a single line break
 * is a space.
 *
 * @example
 * const text = "Dr. Smith wrote on 5 May. Nobody answered!";
 * splitSentences(text).map((span) => text.slice(...span)); // ["Dr. Smith wrote on 5 May.", "Nobody answered!"]
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  blankLine.lastIndex = 0;
  for (const match of text.matchAll(blankLine)) {
    splitParagraph(text, start, match.index, spans);
    start = match.index + match[0].length;
  }
  splitParagraph(text, start, text.length, spans);
  return spans;
}

function splitParagraph(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  for (let piece = from; piece < to;) {
    const end = pieceEnd(text, piece, to);
    // The segmenter takes a line break for the end of a sentence.
    const words = text.slice(piece, end).replace(/[\n\r\v\f\u0085\u2028\u2029]/g, " ");
    for (const { index } of segmenter.segment(words)) {
      if (index === 0) continue;
      const boundary = findBoundary(text, start, piece + index, to);
      if (boundary === null || boundary <= start) continue;
      addSentence(text, start, boundary, spans);
      start = boundary;
    }
    piece = end;
  }
  addSentence(text, start, to, spans);
}

/** Cuts a paragraph where no sentence can end: between two words, the first in small letters. */
function pieceEnd(text: string, from: number, to: number): number {
  if (to - from <= longestPiece) return to;
  const furthest = from + longestPiece;
  for (let at = furthest; at > from + longestPiece / 2; at--) {
    if (text[at] === " " && /[\p{Ll},]/u.test(text.charAt(at - 1))) return at;
  }
  return furthest;
}

function addSentence(text: string, from: number, to: number, spans: Span[]): void {
  const sentence = text.slice(from, to);
  const start = from + sentence.length - sentence.trimStart().length;
  let begin = start;
  for (const offset of findHiddenBoundaries(sentence.trim())) {
    pushTrimmed(text, begin, start + offset, spans);
    begin = start + offset;
  }
  pushTrimmed(text, begin, to, spans);
}

function pushTrimmed(text: string, from: number, to: number, spans: Span[]): void {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = from + raw.trimEnd().length;
  if (end > start) spans.push([start, end]);
}
