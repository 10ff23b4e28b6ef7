import type { Quote } from "../data.ts";
import type { DocumentWords } from "./document-words.ts";
import { foldWords } from "./fold-words.ts";
import type { Quotable } from "./quotable.ts";

/** Which of a quotation's surroundings a statement stands in. Nothing quoted, nothing agrees. */
export type Agreement = { readonly prefix: boolean; readonly suffix: boolean };

export function compareSurroundings(
  { prefix, suffix }: Pick<Quote, "prefix" | "suffix">,
  { start, end }: Quotable,
  { text }: DocumentWords,
): Agreement {
  return {
    prefix:
      prefix !== undefined &&
      (prefix.trim() === ""
        ? foldWords(text.slice(0, start)) === ""
        : foldWords(text.slice(Math.max(0, start - reachOf(prefix)), start)).endsWith(
            foldWords(prefix),
          )),
    suffix:
      suffix !== undefined &&
      (suffix.trim() === ""
        ? foldWords(text.slice(end)) === ""
        : foldWords(text.slice(end, end + reachOf(suffix))).startsWith(foldWords(suffix))),
  };
}

/** Characters that are not seen may stand between those that are quoted. */
function reachOf(quoted: string): number {
  return quoted.length * 2 + 64;
}

/** How far past the reach a word may go on. */
const longestWord = 24;

/** About `reach` characters before a place, from the start of a word on. */
export function wordsBefore({ text }: DocumentWords, start: number, reach: number): string {
  const furthest = Math.max(0, start - reach - longestWord);
  let from = Math.max(0, start - reach);
  while (from > furthest && text.charAt(from - 1) !== " ") from -= 1;
  return text.slice(wholeCharacter(text, from), start).trim();
}

/** About `reach` characters from a place on, to the end of a word. */
export function wordsAfter({ text }: DocumentWords, end: number, reach: number): string {
  const furthest = Math.min(text.length, end + reach + longestWord);
  let to = Math.min(text.length, end + reach);
  while (to < furthest && text.charAt(to) !== " ") to += 1;
  return text.slice(end, wholeCharacter(text, to)).trim();
}

/** Not between the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
