import { holidays } from "../english/holiday-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, tokenAt, wordAt, type Line } from "../line.ts";
import { indexPhrases } from "./phrase-index.ts";
import type { Name } from "../time-node.ts";

const phrases = indexPhrases(
  Object.keys(holidays)
    .toSorted((a, b) => b.length - a.length)
    .map((holiday) => [holiday, holiday] as const),
);

/** The holiday whose name begins at a token; names of holidays have a capital. */
export function holidayAt(
  line: Line,
  index: number,
): { readonly name: Name; readonly end: number } | null {
  if (!isKind(line, index, kinds.holiday)) return null;
  if (!tokenAt(line, index).capital) return null;
  for (const { words, value: holiday } of phrases.get(wordAt(line, index)) ?? []) {
    const end = matchPhrase(line, index, words);
    if (end !== null) return { name: { grain: "holiday", holiday }, end };
  }
  return null;
}
