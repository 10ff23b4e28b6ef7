import type { Span } from "../data.ts";
import { contractions } from "./english/contractions.ts";

/** A word or a mark as judged: lower case, straight apostrophes, contractions taken apart ("won't" → will, not). */
export type Word = { readonly text: string; readonly span: Span; readonly capital: boolean };

/** The words of one clause; spans are those of the prose it was cut from. */
export type Clause = {
  readonly span: Span;
  readonly words: readonly Word[];
  readonly question: boolean;
};

const wordOrMark = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[,;:?!()—–]/gu;

/** Reads the parts of a proposition as one clause. */
export function readClause(text: string, parts: readonly Span[]): Clause {
  const words: Word[] = [];
  for (const [start, end] of parts) {
    for (const match of text.slice(start, end).matchAll(wordOrMark)) {
      const span: Span = [start + match.index, start + match.index + match[0].length];
      for (const word of expandContraction(match[0].toLowerCase().replaceAll("’", "'"))) {
        words.push({ text: word, span, capital: /^\p{Lu}/u.test(match[0]) });
      }
    }
  }
  const first = parts[0]?.[0] ?? 0;
  const last = parts.at(-1)?.[1] ?? first;
  return { span: [first, last], words, question: isQuestion(text, last) };
}

function expandContraction(word: string): readonly string[] {
  if (!word.includes("'")) return [word];
  const whole = contractions.whole[word];
  if (whole !== undefined) return whole;
  for (const [ending, meaning] of contractions.endings) {
    if (word.endsWith(ending) && word.length > ending.length) {
      return [word.slice(0, -ending.length), meaning];
    }
  }
  return [word];
}

/** The mark may stand just behind the clause, after a closing quotation mark. */
function isQuestion(text: string, end: number): boolean {
  return /\?["”’']?$/u.test(text.slice(Math.max(0, end - 2), end)) || text[end] === "?";
}
