import type { Span } from "../../data.ts";
import type { Passage } from "../passage.ts";
import { readPlainBlock } from "./markdown-plain.ts";
import { followRawBlocks } from "./markdown-raw-blocks.ts";

/** A text in parts. */
export type Pieces = {
  /** Blocks without markup, which need no parser. */
  readonly plain: readonly Passage[];
  /**
   * Pieces that the parser reads one by one. Each is made of stretches of the source; between two of them a block without
   * markup was taken out.
   */
  readonly marked: readonly (readonly Span[])[];
  /** The link definitions of the text, which any piece may refer to. */
  readonly definitions: string;
};

/** Pieces are no shorter, but for the last. */
const pieceLength = 8000;

const line = /[^\r\n]*(?:\r\n|[\r\n]|$)/y;
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{0,500}/gm;
/** No list or quotation goes on here after a blank line. */
const outside = /^(?:[#\p{L}“"‘(]|<\/?[a-z])/iu;

/**
 * Parts a text at blank lines. A block that starts in the first column with a letter, a heading sign or a tag closes every
 * list and quotation before it, so what comes before and after it parses alone as it does in its place.
 *
 * The parser takes most of the time of a document, and its work grows with the square of the number of lists.
 */
export function cutPieces(text: string, from: number): Pieces {
  const definitions = [...text.slice(from).matchAll(definition)]
    .map(([words]) => words)
    .join("\n\n");
  const least = Math.max(pieceLength, definitions.length * 4);
  const plain: Passage[] = [];
  const marked: Span[][] = [];
  let length = Infinity;
  let plainSince = false;
  for (const { start, end, certain, free } of blocksOf(text, from)) {
    const passage = certain ? readPlainBlock(text, start, end) : null;
    if (passage !== null) {
      plain.push(passage);
      plainSince = true;
      continue;
    }
    const piece = marked.at(-1);
    const last = piece?.at(-1);
    const closed = free && (plainSince || outside.test(text.slice(start, start + 24)));
    if (piece === undefined || last === undefined || (length >= least && closed)) {
      marked.push([[start, end]]);
      length = 0;
    } else if (plainSince) piece.push([start, end]);
    else piece[piece.length - 1] = [last[0], end];
    length += end - start;
    plainSince = false;
  }
  return { plain, marked, definitions };
}

/** Lines between blank ones. */
type Lines = {
  readonly start: number;
  /** Without the last line break. */
  readonly end: number;
  /** Not inside code or raw HTML, as far as that can be followed, … */
  readonly free: boolean;
  /** … and certainly not. */
  readonly certain: boolean;
};

function blocksOf(text: string, from: number): readonly Lines[] {
  const blocks: Lines[] = [];
  const raw = followRawBlocks();
  let open: { start: number; end: number; free: boolean; certain: boolean } | null = null;
  line.lastIndex = from;
  while (line.lastIndex < text.length) {
    const start = line.lastIndex;
    const [words = ""] = line.exec(text) ?? [];
    const written = words.replace(/\r?\n?$/, "");
    if (/^[ \t]*$/.test(written)) {
      if (open !== null) blocks.push(open);
      open = null;
      continue;
    }
    const end = start + written.length;
    if (open === null) {
      const free = !raw.isOpen();
      open = { start, end, free, certain: free && !raw.isDoubtful() };
      raw.read(written, true);
    } else {
      open.end = end;
      raw.read(written, false);
    }
  }
  if (open !== null) blocks.push(open);
  return blocks;
}
