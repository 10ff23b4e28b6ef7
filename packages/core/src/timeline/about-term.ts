import { stemmer } from "stemmer";
import type { Statement } from "../data.ts";

/**
 * Keeps the statements about a term (words or a phrase, in any inflection), strongest first.
 *
 * The whole phrase in the statement's own words counts most, then the words apart, then under a heading that names
 * them. Equal ones keep their order. A term without a word keeps nothing.
 */
export function aboutTerm(statements: readonly Statement[], term: string): Statement[] {
  const wanted = stemWords(term);
  if (wanted.length === 0) return [];
  return statements
    .map((statement, index) => ({ statement, index, strength: weigh(statement, wanted) }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength || a.index - b.index)
    .map(({ statement }) => statement);
}

const phraseWeight = 3;
const wordsWeight = 2;
const headingWeight = 1;

function weigh({ text, headings }: Statement, wanted: readonly string[]): number {
  const words = stemWords(text);
  const phrases = countPhrase(words, wanted);
  if (phrases > 0) return phraseWeight + phrases;
  if (wanted.every((word) => words.includes(word))) return wordsWeight;
  const all = new Set([...words, ...headings.flatMap(stemWords)]);
  return wanted.every((word) => all.has(word)) ? headingWeight : 0;
}

function countPhrase(words: readonly string[], phrase: readonly string[]): number {
  let count = 0;
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    if (phrase.every((word, offset) => words[at + offset] === word)) count += 1;
  }
  return count;
}

function stemWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemmer);
}
