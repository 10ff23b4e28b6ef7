import type { Span } from "../data.ts";

/** The part of a span that lies in another, or null. */
export function clipSpan(span: Span, within: Span): Span | null {
  const start = Math.max(span[0], within[0]);
  const end = Math.min(span[1], within[1]);
  return start < end ? [start, end] : null;
}

/** From the first to the last of the spans, or null of none. */
export function hullOf(spans: readonly Span[]): Span | null {
  const first = spans[0];
  if (first === undefined) return null;
  let [start, end] = first;
  for (const span of spans) {
    start = Math.min(start, span[0]);
    end = Math.max(end, span[1]);
  }
  return [start, end];
}

/** What is left of a span when others are cut out of it. */
export function cutSpans(span: Span, holes: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let at = span[0];
  for (const [start, end] of holes.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (end <= at || start >= span[1]) continue;
    if (start > at) left.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < span[1]) left.push([at, span[1]]);
  return left;
}

const edges = new Set("\"“”‘’'«»,;:–—()-");

/** Whether a character is a letter or digit of the ones that nearly every word begins and ends with. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);

function isEdge(text: string, at: number): boolean {
  if (isPlain(text.charCodeAt(at))) return false;
  const char = text.charAt(at);
  return edges.has(char) || char.trim() === "";
}

const leadingWords = new Set(["and", "but", "or", "while", "although", "though", "yet"]);

/** Takes white space, quotation marks and joining words off the ends; null when nothing with a letter or digit is left. */
export function trimSpan(text: string, [from, to]: Span): Span | null {
  let [start, end] = [from, to];
  for (;;) {
    while (start < end && isEdge(text, start)) start += 1;
    while (end > start && isEdge(text, end - 1)) end -= 1;
    if (start === from) break;
    const word = /^\p{L}+/u.exec(text.slice(start, Math.min(end, start + 12)))?.[0];
    if (word === undefined || !leadingWords.has(word)) break;
    start += word.length;
  }
  if (start < end && isPlain(text.charCodeAt(start))) return [start, end];
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? [start, end] : null;
}

export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
