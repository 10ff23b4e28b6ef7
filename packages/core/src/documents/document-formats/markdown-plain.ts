import type { Span } from "../../data.ts";
import type { Passage } from "../passage.ts";

/**
 * What Markdown could mean by anything in a block: signs that mark words, white space at either end of a line, and what
 * opens a list, a quotation, a heading, a table or an underline when a line starts with it.
 */
const markup = /[*_`[<&\\~|\t\r\0\uFEFF]|^[\s#>+=:-]|^\d{1,9}[.)]|\s$/mu;
const heading = /^(#{1,6}) (?=[^\s#])/;
/** A heading may be closed as it was opened. */
const closingSigns = / #{1,100}$/;

/**
 * A block between two blank lines that has no markup: a paragraph, or a heading of one line. Null for anything else.
 *
 * It gives what the parser would give, for a tenth of its time; most blocks of most documents are such.
 */
export function readPlainBlock(text: string, start: number, end: number): Passage | null {
  const signs = text.charCodeAt(start) === 0x23 ? heading.exec(text.slice(start, start + 8)) : null;
  const from = start + (signs?.[0].length ?? 0);
  const depth = signs?.[1]?.length ?? 0;
  const block = text.slice(from, endOfWords(text, from, end));
  const words = depth > 0 ? block.replace(closingSigns, "").trimEnd() : block;
  if (markup.test(words)) return null;
  if (depth > 0 && /[#\n]/.test(words)) return null;
  const span: Span = [from, from + words.length];
  const kind = depth > 0 ? "heading" : "paragraph";
  return {
    block: { kind, depth, span, parts: [{ span, text: words }] },
    text: words,
    linked: false,
  };
}

/** The last line may have blanks behind it, which mean nothing there. */
function endOfWords(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x09)) at--;
  return at;
}
