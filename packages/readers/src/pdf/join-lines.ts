import { hyphenedWords } from "./english/hyphened-words.ts";

/** The words of a document, to tell a word broken at a line's end from one that is written with a hyphen. */
export type Vocabulary = ReadonlySet<string>;

const word = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;
const brokenEnd = /[\p{L}\p{M}][-\u00ad\u2010]$/u;
/** Characters of the longest word that anybody breaks. */
const longestWord = 60;

/** The words of lines that follow one another, without those that the end of a line breaks. */
export function listWords(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  let wasBroken = false;
  for (const line of lines) {
    const found = line.toLowerCase().match(word) ?? [];
    const isBroken = brokenEnd.test(line);
    for (const part of found.slice(wasBroken ? 1 : 0, isBroken ? -1 : undefined)) words.add(part);
    wasBroken = isBroken;
  }
  return words;
}

/** What stands of the word that the end of the line breaks. */
function brokenWord(line: string): string | undefined {
  if (!brokenEnd.test(line)) return undefined;
  const last = line.slice(-longestWord - 1, -1).split(/[^\p{L}\p{M}-]|--/u);
  return last.at(-1)?.replace(/^-/, "");
}

/**
 * Two lines as one: a word that the end of the line broke becomes whole again.
 *
 * Where neither way of writing it stands elsewhere, the hyphen stays between two words that both do, and behind words
 * that mostly have one.
 */
export function joinLines(before: string, after: string, words: Vocabulary): string {
  if (before === "") return after;
  const start = brokenWord(before);
  const end = /^[\p{Ll}\p{M}]+/u.exec(after)?.[0];
  if (start === undefined || end === undefined) return `${before} ${after}`;
  const bare = before.slice(0, -1);
  if (before.endsWith("\u00ad")) return bare + after;
  const whole = (start + end).toLowerCase();
  const hyphened = `${start}-${end}`.toLowerCase();
  if (words.has(whole)) return bare + after;
  const last = start.split("-").at(-1)?.toLowerCase() ?? "";
  const isCompound =
    words.has(hyphened) ||
    hyphenedWords.has(last) ||
    (last.length > 2 && end.length > 2 && words.has(last) && words.has(end));
  return isCompound ? `${bare}-${after}` : bare + after;
}
