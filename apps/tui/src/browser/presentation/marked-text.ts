import type { Span } from "@onrecord/core";
import type { Brush, Tone } from "./brush.ts";
import { wrap } from "./fit.ts";
import { visible } from "./visible.ts";

/** A stretch of a text that has a look of its own. */
export type Mark = { readonly span: Span; readonly tone: Tone };

/** A part of a text as it is to be drawn. */
export type MarkedText = {
  readonly text: string;
  /** What is shown of it. */
  readonly shown: Span;
  /** What the reader is on, between ❯ and ❮ for those who see no looks. */
  readonly chosen: Span;
  /** Where they overlap, the last in the list has the words. */
  readonly marks: readonly Mark[];
};

/** In lines of at most `width` columns, paragraphs parted by blank lines and every mark in its tone. */
export function drawMarkedText(marked: MarkedText, width: number, brush: Brush): readonly string[] {
  const tones = toneOfEach(marked.shown, marked.marks);
  const lines: string[] = [];
  for (const paragraph of paragraphsIn(marked.text, marked.shown)) {
    if (lines.length > 0) lines.push("");
    lines.push(...wrap(drawStretches(marked, paragraph, tones, brush), width));
  }
  return lines;
}

/** Looks do not nest, so every place has one. */
function toneOfEach([from, to]: Span, marks: readonly Mark[]): readonly Tone[] {
  const tones = Array.from({ length: Math.max(0, to - from) }, (): Tone => "plain");
  for (const { span, tone } of marks) {
    tones.fill(tone, Math.max(0, span[0] - from), Math.max(0, Math.min(span[1], to) - from));
  }
  return tones;
}

function paragraphsIn(text: string, [from, to]: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const { index, 0: gap } of text.slice(from, to).matchAll(/\n[\t\r ]*\n\s*/g)) {
    spans.push([start, from + index]);
    start = from + index + gap.length;
  }
  spans.push([start, to]);
  return spans.filter(([first, last]) => text.slice(first, last).trim() !== "");
}

function drawStretches(
  { text, shown: [from], chosen: [first, last] }: MarkedText,
  [start, end]: Span,
  tones: readonly Tone[],
  brush: Brush,
): string {
  const toneAt = (at: number): Tone => tones[at - from] ?? "plain";
  let drawn = "";
  for (let at = start; at < end;) {
    let next = at + 1;
    while (next < end && toneAt(next) === toneAt(at) && next !== first && next !== last) next += 1;
    drawn += at === first && first < last ? "❯" : "";
    drawn += brush(toneAt(at), visible(text.slice(at, next)));
    drawn += next === last && first < last ? "❮" : "";
    at = next;
  }
  return drawn;
}
