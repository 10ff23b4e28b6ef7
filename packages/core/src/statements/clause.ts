import type { Span } from "../data.ts";
import type { Passage } from "../grammar/passage.ts";
import type { TaggedWord } from "../grammar/word.ts";

/** The words of one clause, with the marks that part it: no quotation marks, no full stops. */
export type Clause = {
  readonly span: Span;
  readonly words: readonly TaggedWord[];
  readonly question: boolean;
};

const marks = new Set(",;:?!()—–");
const letterOrDigit = /[\p{L}\p{N}]/u;
const isLetterOrDigit = (sign: string): boolean => sign === "a" || letterOrDigit.test(sign);

/** The parts of a proposition as one clause. */
export function readClause({ text, words }: Passage, parts: readonly Span[]): Clause {
  const kept: TaggedWord[] = [];
  for (const [start, end] of parts) {
    for (let at = firstWordFrom(words, start); at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word.start >= end) break;
      if (word.lower.length > 1 || marks.has(word.lower) || isLetterOrDigit(word.lower))
        kept.push(word);
    }
  }
  const first = parts[0]?.[0] ?? 0;
  const last = parts.at(-1)?.[1] ?? first;
  return { span: [first, last], words: kept, question: isQuestion(text, last) };
}

function firstWordFrom(words: readonly TaggedWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mark may stand just behind the clause, after a closing quotation mark. */
function isQuestion(text: string, end: number): boolean {
  return /\?["”’']?$/u.test(text.slice(Math.max(0, end - 2), end)) || text[end] === "?";
}
