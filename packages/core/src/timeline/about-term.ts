import type { Statement } from "../data.ts";
import { findSpeltOut } from "./find-spelt-out.ts";
import { readTermWords, type TermWord } from "./read-term-words.ts";

/**
 * Keeps the statements about a term (words or a phrase, in any inflection), strongest first.
 *
 * The whole phrase in the statement's own words counts most, and more the larger its part of the statement; then the
 * words apart; then under a heading that names them. Equal ones keep their order. “co-operate” is “cooperate”; a term of
 * two or three capitals (“US”, “WHO”) is no other word; what the statements spell out once (“the Harbour Masters' Board
 * (HMB)”) is found under both names. A term without a word keeps nothing.
 *
 * @example
 * const statements = extractStatements(readDocument("The harbour is closed. The school stays open."));
 * aboutTerm(statements, "schools").map(({ text }) => text); // ["The school stays open."]
 */
export function aboutTerm(statements: readonly Statement[], term: string): Statement[] {
  const terms = nameTerms(statements, term);
  return statements
    .map((statement, index) => ({ statement, index, strength: weighTerms(statement, terms) }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength || a.index - b.index)
    .map(({ statement }) => statement);
}

type Term = readonly TermWord[];

/** The term and, where the statements tell it, its abbreviation or what it stands for. */
function nameTerms(statements: readonly Statement[], term: string): readonly Term[] {
  const wanted = readTermWords(term);
  if (wanted.length === 0) return [];
  const key = keyOf(wanted);
  const names = new Map([[key, wanted]]);
  for (const { text } of statements) {
    if (!text.includes("(")) continue;
    for (const [short, long] of findSpeltOut(text)) {
      const [one, other] = [readTermWords(short), readTermWords(long)];
      if (keyOf(one) === key) names.set(keyOf(other), other);
      if (keyOf(other) === key) names.set(keyOf(one), one);
    }
  }
  return [...names.values()];
}

function keyOf(words: Term): string {
  return words.map(({ stem }) => stem).join(" ");
}

const phraseWeight = 3;
const wordsWeight = 2;
const headingWeight = 1;

function weighTerms({ text, headings }: Statement, terms: readonly Term[]): number {
  if (terms.length === 0) return 0;
  const own = readTermWords(text);
  const above = headings.flatMap(readTermWords);
  return Math.max(...terms.map((term) => weigh(own, above, term)));
}

function weigh(own: Term, above: Term, term: Term): number {
  const phrases = countPhrase(own, term);
  // Below 1, so that it only orders those that hold the phrase.
  if (phrases > 0) return phraseWeight + (phrases * term.length) / (own.length + term.length);
  if (holdsAll(own, term)) return wordsWeight + term.length / (own.length + term.length);
  return holdsAll([...own, ...above], term) ? headingWeight : 0;
}

function holdsAll(words: Term, term: Term): boolean {
  return term.every((wanted) => words.some((word) => isSame(word, wanted)));
}

function countPhrase(words: Term, term: Term): number {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) if (standsAt(words, at, term)) count += 1;
  return count;
}

/** Compares word by word, where two words that a hyphen joins may stand for one on either side. */
function standsAt(words: Term, start: number, term: Term): boolean {
  let at = start;
  for (let index = 0; index < term.length; index += 1) {
    const wanted = term[index];
    const word = words[at];
    if (wanted === undefined || word === undefined) return false;
    if (isSame(word, wanted)) at += 1;
    else if (word.joined !== null && word.joined === wanted.stem) at += 2;
    else if (wanted.joined !== null && wanted.joined === word.stem) {
      at += 1;
      index += 1;
    } else return false;
  }
  return true;
}

/** What is written in two or three capitals is an abbreviation, and must be one in the text. */
function isSame(word: TermWord, wanted: TermWord): boolean {
  if (word.stem !== wanted.stem) return false;
  return !/^\p{Lu}{2,3}$/u.test(wanted.text) || /^\p{Lu}{2,3}s?$/u.test(word.text);
}
