import type { Block, Span } from "../data.ts";

/**
 * A document's running words as one string, its blocks parted by blank lines, with the way back to the source.
 *
 * Every finder works on such a string, so none of them has to know about markup or file formats.
 */
export type Prose = {
  readonly text: string;
  /** Where each block stands in `text`. */
  readonly blocks: readonly { readonly block: Block; readonly span: Span }[];
  /** The place in the source of a place in `text`. */
  toSource(span: Span): Span;
};

type Part = { readonly start: number; readonly end: number; readonly source: Span };

const blockGap = "\n\n";

/** Joins the words of the blocks; a span that crosses markup maps to the source from its first to its last word. */
export function toProse(blocks: readonly Block[]): Prose {
  const parts: Part[] = [];
  const placed: { block: Block; span: Span }[] = [];
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += blockGap;
    const start = text.length;
    for (const part of block.parts) {
      parts.push({ start: text.length, end: text.length + part.text.length, source: part.span });
      text += part.text;
    }
    placed.push({ block, span: [start, text.length] });
  }
  return {
    text,
    blocks: placed,
    toSource: ([start, end]) => {
      const from = sourceOffset(parts, start, "start");
      return [from, end > start ? Math.max(from, sourceOffset(parts, end, "end")) : from];
    },
  };
}

/** An offset between two parts belongs to the later one as a start and to the earlier one as an end. */
function sourceOffset(parts: readonly Part[], offset: number, edge: "start" | "end"): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part === undefined) break;
    if (edge === "start" ? part.end > offset : part.end >= offset) high = middle;
    else low = middle + 1;
  }
  const part = parts[low];
  if (part === undefined) return 0;
  const [from, to] = part.source;
  if (to - from === part.end - part.start) {
    return from + Math.min(Math.max(offset - part.start, 0), to - from);
  }
  // The source escapes this part, so inside it only its edges are known.
  return edge === "start" ? (offset >= part.end ? to : from) : offset <= part.start ? from : to;
}
