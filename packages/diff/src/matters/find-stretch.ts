import type { Reading } from "../reading/reading.ts";
import { joiningWords } from "../text/english/joining-words.ts";
import { readWords } from "../text/words.ts";
import type { Word } from "../text/words.ts";

const joining: ReadonlySet<string> = new Set(joiningWords);

/** How many words may join two terms: “security at the border”. */
const mostBetween = 3;

/**
 * The first stretch of text in which two of the terms, strongest pair first, are joined by nothing but small words:
 * “security at the border”, “migrants in Calais”. Null where there is none.
 */
export function findStretch(readings: readonly Reading[], keys: readonly string[]): string | null {
  const read = readings.map(({ statement, terms }) => ({
    text: statement.text,
    words: readWords(statement.text),
    terms: new Map(terms.map((term) => [term.key, term.text])),
  }));
  for (const [at, one] of keys.entries()) {
    for (const other of keys.slice(0, at)) {
      for (const { text, words, terms } of read) {
        const places = [one, other].map((key) => placeOf(words, terms.get(key)));
        const [from = -1, to = -1] = places.toSorted((a, b) => a - b);
        const [first, last] = [words[from], words[to]];
        if (first === undefined || last === undefined || to - from > mostBetween + 1) continue;
        const between = words.slice(from + 1, to);
        if (between.length === 0 || last.breakBefore) continue;
        if (between.some((word) => word.breakBefore || !joining.has(word.plain))) continue;
        return text.slice(first.start, last.start + last.text.length).replace(/\s+/gu, " ");
      }
    }
  }
  return null;
}

function placeOf(words: readonly Word[], text: string | undefined): number {
  return text === undefined ? -1 : words.findIndex((word) => word.text === text);
}
