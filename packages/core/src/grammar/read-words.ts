import type { Span } from "../data.ts";
import type { Token } from "../text/tokens.ts";
import { contractions } from "./english/contractions.ts";
import { abbreviations } from "./english/nouns.ts";
import type { GrowingWord } from "./word.ts";

const beforeNot = new Map(Object.entries(contractions.beforeNot));
const endings = new Map(Object.entries(contractions.endings));
const shortened = new Set(abbreviations);

/**
 * Makes words of the tokens of a text, not yet tagged, with the sentence and the paragraph (counted from 0) that each one
 * stands in.
 */
export function readWords(
  tokens: readonly Token[],
  text: string,
  sentences: readonly Span[],
): GrowingWord[] {
  const words: GrowingWord[] = [];
  let paragraph = 0;
  let sentence = 0;
  let nextSentence = sentences[1]?.[0] ?? Infinity;
  let previous: GrowingWord | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "break") {
      paragraph++;
      continue;
    }
    while (token.start >= nextSentence) {
      sentence++;
      nextSentence = sentences[sentence + 1]?.[0] ?? Infinity;
    }
    if (previous !== null && previous.end === token.start) {
      if (token.text === "'t" && isShortNot(previous)) {
        previous.end -= 1;
        const stem = previous.lower.slice(0, -1);
        previous.lower = beforeNot.get(stem) ?? stem;
        const not = makeWord(token, "not", sentence, paragraph);
        not.start = previous.end;
        words.push(not);
        previous = not;
        continue;
      }
      if (joins(text, previous, token, tokens[index + 1], nextSentence)) {
        // The full stop in "U.S" is part of the word, the one after it is not.
        if (text.charAt(previous.end - 1) === ".") previous.lower += ".";
        previous.end = token.end;
        if (token.text !== ".") previous.lower += token.text;
        continue;
      }
    }
    const isSuffix = token.kind === "word" && token.text.charCodeAt(0) === 0x27;
    const lower = isSuffix ? (endings.get(token.text) ?? token.text) : token.text;
    previous = makeWord(token, lower, sentence, paragraph);
    words.push(previous);
  }
  return words;
}

function makeWord(token: Token, lower: string, sentence: number, paragraph: number): GrowingWord {
  return {
    start: token.start,
    end: token.end,
    lower,
    capital: token.capital,
    spaced: token.spaced,
    figure: token.kind === "number",
    sentence,
    paragraph,
    tag: "noun",
    lemma: null,
    form: null,
  };
}

/** "won" before "'t": the n belongs to the second word. */
const isShortNot = ({ lower, start, end, figure }: GrowingWord): boolean =>
  !figure && lower.endsWith("n") && end - start > 2;

const letterOrDigit = /[\p{L}\p{N}]/u;
const endsInHyphen = /[\p{L}\p{N}]-$/u;
const dottedCapital = /(?:^|[.\s])\p{Lu}$/u;

function joins(
  text: string,
  word: GrowingWord,
  token: Token,
  next: Token | undefined,
  nextSentence: number,
): boolean {
  if (token.kind === "word" || token.kind === "number") {
    if (token.text === "'t") return true;
    if (token.text.charCodeAt(0) === 0x27) return goesOnWithName(text, word, token);
    const last = text.charCodeAt(word.end - 1);
    if (last === 0x2e) return token.kind === "word" && word.end - word.start > 1;
    return last === 0x2d && endsInHyphen.test(tailOf(text, word));
  }
  if (token.text !== "-" && token.text !== ".") return false;
  if (!letterOrDigit.test(text.charAt(word.end - 1))) return false;
  const touchesNext = next !== undefined && !next.spaced && next.start === token.end;
  if (token.text === "-") return touchesNext && (next.kind === "word" || next.kind === "number");
  const inside = touchesNext && next.kind === "word";
  const goesOn =
    next !== undefined &&
    next.start < nextSentence &&
    (next.text === "," || next.text === ")" || (next.kind === "word" && !next.capital));
  return inside || goesOn || dottedCapital.test(tailOf(text, word)) || shortened.has(word.lower);
}

/** "O'Malley", "D'Souza": one capital, and a name after the apostrophe; "I'LL" and "A's" are none. */
const goesOnWithName = (text: string, word: GrowingWord, token: Token): boolean =>
  word.end - word.start === 1 &&
  word.capital &&
  token.text.length > 3 &&
  capitalLetter.test(text.charAt(token.start + 1));

const capitalLetter = /\p{Lu}/u;

const tailOf = (text: string, { start, end }: GrowingWord): string =>
  text.slice(Math.max(start, end - 4), end);
