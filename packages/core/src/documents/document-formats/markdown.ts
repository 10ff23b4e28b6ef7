import type { Span } from "../../data.ts";
import type { DocumentFormat } from "../document-format.ts";
import type { Content, Passage, Unread } from "../passage.ts";
import { readBlocks } from "./markdown-blocks.ts";
import { cutPieces } from "./markdown-pieces.ts";
import { plainText } from "./plain-text.ts";

/**
 * CommonMark with GitHub's tables. Emphasis and links are the words inside them, as are
 * paragraphs in HTML; code, tags, pictures, addresses, footnote marks and struck-out words are not words of the document.
 */
export const markdown: DocumentFormat = {
  name: "markdown",
  extensions: [".md", ".markdown"],
  read: readMarkdown,
};

/** A paragraph that stands where a block without markup was taken out: it closes what is open before it. */
const stopgap = "\n\nx\n\n";

/** The parser takes a mark of byte order off, if it comes first. */
const lead = "\n";

/** Quotations and lists this deep are none; the parser's work grows with the square of the depth. */
const nested = /^(?:[ \t]{0,1000}(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){500}|^[ \t]{1000,}[-*+>\d]/m;

/** Marks of emphasis, striking out and links in one paragraph; the parser's work grows with their square. */
const mostMarks = 10_000;

/** Whether a stretch has more of them. Cells of tables are parsed alone. */
function isFlooded(words: string): boolean {
  if (words.length <= mostMarks) return false;
  let marks = 0;
  for (const line of words.split("\n")) {
    // Where runs of marks begin: one of ten million, matched whole, is more than the engine's stack holds.
    if (!line.startsWith("|")) marks += line.match(/(?<![*_~])[*_~]|\]\(/g)?.length ?? 0;
  }
  return marks > mostMarks;
}

function readMarkdown(text: string, start: number): Content {
  if (nested.test(text)) return readNested(text, start, [start, text.length]);
  const { plain, marked, definitions } = cutPieces(text, start);
  const passages: Passage[] = [...plain];
  const unread: Unread[] = [];
  for (const piece of marked) {
    const place: Span = [piece[0]?.[0] ?? start, piece.at(-1)?.[1] ?? text.length];
    if (piece.some(([from, to]) => isFlooded(text.slice(from, to)))) {
      return readNested(text, start, place);
    }
    try {
      const words = lead + piece.map((span) => text.slice(...span)).join(stopgap);
      const read = readBlocks(marked.length > 1 ? `${words}\n\n${definitions}` : words);
      const shift = shiftOf(piece);
      for (const passage of read.passages) {
        const by = shift(passage.block.span[0]);
        if (by !== null) passages.push(movePassage(passage, by));
      }
      for (const part of read.unread) {
        const by = shift(part.span[0]);
        if (by !== null) unread.push({ ...part, span: moveSpan(part.span, by) });
      }
    } catch (error) {
      // Words marked inside marked words, thousands deep, end the parser's stack.
      if (!(error instanceof RangeError)) throw error;
      return readNested(text, start, place);
    }
  }
  if (marked.length > 0) passages.sort((a, b) => a.block.span[0] - b.block.span[0]);
  return { passages, unread, problems: [] };
}

function readNested(text: string, start: number, span: Span): Content {
  const reason = "the Markdown is nested too deep, so it was read as plain text";
  return { ...plainText.read(text, start), problems: [{ ruleId: "markdown", reason, span }] };
}

/** For places in a piece, asked in order, how far from there the source is; null in stopgaps and definitions. */
function shiftOf(piece: readonly Span[]): (place: number) => number | null {
  const stretches: { readonly start: number; readonly end: number; readonly shift: number }[] = [];
  let at = lead.length;
  for (const [start, end] of piece) {
    stretches.push({ start: at, end: at + end - start, shift: start - at });
    at += end - start + stopgap.length;
  }
  return (place) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.end ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    const stretch = stretches[low];
    return stretch !== undefined && stretch.start <= place ? stretch.shift : null;
  };
}

function movePassage(passage: Passage, offset: number): Passage {
  if (offset === 0) return passage;
  const { block } = passage;
  const parts = block.parts.map((part) => ({ ...part, span: moveSpan(part.span, offset) }));
  return { ...passage, block: { ...block, span: moveSpan(block.span, offset), parts } };
}

function moveSpan([start, end]: Span, offset: number): Span {
  return [start + offset, end + offset];
}
