import type { Block, Span } from "@onrecord/core";

/** The words of a document without its markup, one space between them. */
export type DocumentWords = {
  readonly text: string;
  /** Where a span of the source stands in `text`. */
  place(span: Span): Span;
};

const space = /\s/;

/** Reads on through all blocks: what stands before a sentence may be the end of another paragraph. */
export function readDocumentWords(blocks: readonly Block[]): DocumentWords {
  const offsets: number[] = [];
  const pieces: string[] = [];
  let isSpaced = true;
  const add = (character: string, offset: number): void => {
    const isSpace = space.test(character);
    if (!(isSpace && isSpaced)) {
      pieces.push(isSpace ? " " : character);
      offsets.push(offset);
    }
    isSpaced = isSpace;
  };
  for (const { parts, span } of blocks) {
    for (const part of parts) {
      const [start, end] = part.span;
      // Where the source escapes a part, only its edges are known.
      const step = end - start === part.text.length ? 1 : 0;
      for (let at = 0; at < part.text.length; at += 1) {
        add(part.text.charAt(at), start + at * step);
      }
    }
    add(" ", span[1]);
  }
  const find = (offset: number): number => firstFrom(offsets, offset);
  return { text: pieces.join(""), place: ([start, end]) => [find(start), find(end)] };
}

/** The first place whose offset is no smaller. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
