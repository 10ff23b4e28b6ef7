import { clauseWords } from "../english/clause-words.ts";
import type { Line } from "./plain-text-lines.ts";

const longestHeading = 100;
const mostWords = 16;
const mostPlainWords = 8;

/**
 * Whether a line alone between blank lines is a heading: short, no mark at its end, and either set in capitals or
 * title case, or so short and without a verb that it tells nothing.
 *
 * A line wrongly taken for a heading is a statement lost, so whatever could be a sentence without its full stop is not.
 */
export function isHeadingLine(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined) return false;
  if (!line.blankBefore || !next.blankBefore || line.end - line.start > longestHeading)
    return false;
  return looksLikeHeading(text.slice(line.start, line.end));
}

/** The part of {@link isHeadingLine} that looks at the words alone. */
export function looksLikeHeading(words: string): boolean {
  if (!/^["'“‘(]?[\p{Lu}\p{N}]/u.test(words) || /[.,:;…–—-]$/.test(words)) return false;
  if (/[.!?]["'”’)]$/.test(words) || /[.!?:] /.test(words)) return false;
  const tokens = words.split(/\s+/);
  if (tokens.length > mostWords) return false;
  const content = tokens.filter((token) => /^[^\p{L}]*\p{L}{4,}/u.test(token));
  const capitalised = content.filter((token) => /^[^\p{L}]*\p{Lu}/u.test(token));
  if (content.length >= 2 && capitalised.length >= content.length * 0.75) return true;
  if (/[!?]$/.test(words)) return false;
  return (
    tokens.length <= mostPlainWords &&
    !tokens.some((token) => clauseWords.has(token.toLowerCase().replace(/[^\p{L}']/gu, "")))
  );
}
