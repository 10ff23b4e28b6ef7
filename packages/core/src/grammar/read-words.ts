import type { Span } from "../data.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { abbreviations } from "./english/nouns.ts";
import { contractions } from "./english/contractions.ts";
import type { Word } from "./word.ts";

type Growing = { -readonly [K in keyof Word]: Word[K] };

/** The words of a text with the sentence and the paragraph (counted from 0) that each one stands in. */
export function readWords(text: string, sentences: readonly Span[]): readonly Word[] {
  const words: Growing[] = [];
  const tokens = tokenize(text);
  let paragraph = 0;
  let sentence = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "break") {
      paragraph++;
      continue;
    }
    while (sentence + 1 < sentences.length && token.start >= (sentences[sentence + 1]?.[0] ?? 0)) {
      sentence++;
    }
    const previous = words.at(-1);
    const glued = previous !== undefined && previous.end === token.start;
    if (glued && token.text === "'t" && isShortNot(previous)) {
      previous.end -= 1;
      const stem = previous.lower.slice(0, -1);
      previous.lower = beforeNot.get(stem) ?? stem;
      words.push({ ...previous, start: previous.end, end: token.end, lower: "not", ...suffix });
      continue;
    }
    if (glued && joins(text, previous, token, tokens[index + 1])) {
      // The full stop in "U.S" is part of the word, the one after it is not.
      if (previous.end > previous.start && text.charAt(previous.end - 1) === ".")
        previous.lower += ".";
      previous.end = token.end;
      if (token.text !== ".") previous.lower += token.text;
      continue;
    }
    words.push({
      start: token.start,
      end: token.end,
      lower: endings.get(token.text) ?? token.text,
      capital: token.capital,
      spaced: token.spaced,
      figure: token.kind === "number",
      sentence,
      paragraph,
    });
  }
  return words;
}

const beforeNot = new Map(Object.entries(contractions.beforeNot));
const endings = new Map(Object.entries(contractions.endings));
const suffix = { capital: false, spaced: false } as const;

/** "won" before "'t": the n belongs to the second word. */
const isShortNot = ({ lower, start, end, figure }: Growing): boolean =>
  !figure && lower.endsWith("n") && end - start > 2;

const shortened = new Set(abbreviations);
const endsInLetter = /[\p{L}\p{N}]$/u;
const endsInHyphen = /[\p{L}\p{N}]-$/u;
const dottedCapital = /(?:^|[.\s])\p{Lu}$/u;

function joins(text: string, word: Growing, token: Token, next: Token | undefined): boolean {
  const tail = text.slice(Math.max(word.start, word.end - 4), word.end);
  const touchesNext = next !== undefined && !next.spaced && next.start === token.end;
  if (token.kind === "word" || token.kind === "number") {
    if (token.text === "'t") return true;
    if (token.text.startsWith("'")) return false;
    return endsInHyphen.test(tail) || (tail.endsWith(".") && token.kind === "word");
  }
  if (!endsInLetter.test(tail)) return false;
  if (token.text === "-") return touchesNext && (next.kind === "word" || next.kind === "number");
  if (token.text !== ".") return false;
  const inside = touchesNext && next.kind === "word";
  const goesOn =
    next !== undefined &&
    (next.text === "," || next.text === ")" || (next.kind === "word" && !next.capital));
  return inside || goesOn || dottedCapital.test(tail) || shortened.has(word.lower);
}
