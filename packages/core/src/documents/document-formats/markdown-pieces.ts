import type { Span } from "../../data.ts";

/** A stretch of Markdown that parses alone as it does in its place, once its link definitions are added. */
export type Piece = { readonly span: Span; readonly definitions: string };

/** Shorter texts are parsed whole, and pieces are no shorter. */
const pieceLength = 8000;

const fence = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,8})?(`{3,}|~{3,})/;
const rawHtml = /^ {0,3}<(!--|\?|!\[CDATA\[|![a-z]|(?:script|pre|style|textarea)\b)/i;
const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{0,500}/gm;

/**
 * Cuts a long text into pieces at blank lines before a line with a letter, a heading sign or a tag in its first
 * column: there, CommonMark has closed every list and quotation. Code and raw HTML that may hold blank lines
 * are not cut.
 *
 * The parser's work grows with the square of the number of lists.
 */
export function cutPieces(text: string, from: number): readonly Piece[] {
  if (text.length - from < pieceLength * 2) return [{ span: [from, text.length], definitions: "" }];
  const definitions = [...text.matchAll(definition)].map(([line]) => line).join("\n\n");
  const least = Math.max(pieceLength, definitions.length * 4);
  const pieces: Piece[] = [];
  let start = from;
  let open: RegExp | null = null;
  let afterBlank = false;
  for (const { index: place, 0: line } of text.slice(from).matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const index = from + place;
    if (/^[\r\n]/.test(line)) {
      const before = text[index - 1];
      if (before === undefined || before === "\n" || before === "\r") afterBlank = true;
      continue;
    }
    if (line.trim() === "") {
      afterBlank = true;
      continue;
    }
    const opener = open;
    if (opener !== null) {
      if (opener.test(line)) open = null;
    } else {
      if (afterBlank && index - start >= least && /^(?:[#\p{L}“"‘(]|<\/?[a-z])/iu.test(line)) {
        pieces.push({ span: [start, index], definitions });
        start = index;
      }
      open = opensBlock(line);
    }
    afterBlank = false;
  }
  pieces.push({ span: [start, text.length], definitions });
  return pieces;
}

/** What closes the code or raw HTML that a line opens, or null. */
function opensBlock(line: string): RegExp | null {
  const marks = fence.exec(line)?.[1];
  if (marks !== undefined)
    return new RegExp(`^[ \\t>]{0,40}\\${marks.charAt(0)}{${marks.length},}[ \\t]*$`);
  const tag = rawHtml.exec(line)?.[1]?.toLowerCase();
  if (tag === undefined) return null;
  const end =
    tag === "!--"
      ? /-->/
      : tag === "?"
        ? /\?>/
        : tag === "![cdata["
          ? /\]\]>/
          : tag.startsWith("!")
            ? />/
            : /<\/(?:script|pre|style|textarea)>/i;
  return end.test(line) ? null : end;
}
