import type { Block, Document, Span } from "@onrecord/core";

/** More of a paragraph than this on either side is left out. */
const reach = 700;

/** A statement's words within the paragraph that they stand in. */
export type Context = {
  readonly before: string;
  readonly words: string;
  readonly after: string;
};

/** Cut before anything else is done with it, so that an endless paragraph costs no more than a long one. */
export function contextOf(document: Document, [start, end]: Span): Context {
  const [from, to] = paragraphAround(document, start);
  const first = Math.max(Math.min(from, start), start - reach);
  const last = Math.min(Math.max(to, end), end + reach);
  const { text } = document;
  return {
    before: (first > from ? "… " : "") + text.slice(first, start),
    words: text.slice(start, end),
    after: text.slice(end, last) + (last < to ? " …" : ""),
  };
}

/** The block of the document that the offset lies in; where none is known, the stretch between blank lines. */
function paragraphAround({ blocks, text }: Document, offset: number): Span {
  const block = blockAt(blocks, offset);
  if (block !== undefined) return block.span;
  const before = text.lastIndexOf("\n\n", offset);
  const after = text.indexOf("\n\n", offset);
  return [before < 0 ? 0 : before + 2, after < 0 ? text.length : after];
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return undefined;
    if (offset < block.span[0]) high = middle - 1;
    else if (offset >= block.span[1]) low = middle + 1;
    else return block;
  }
  return undefined;
}
