import type { Statement } from "../data.ts";
import { findSpeltOut } from "./find-spelt-out.ts";
import { readTermWords, type TermWord } from "./read-term-words.ts";

/** What it takes to look for statements about a term in a collection that does not fit in memory. */
export type TermSearch = {
  /**
   * What a statement about the term is found by: for one of these lists, a word of each of its sets is among those that
   * `listSearchWords` gives for the statement. Others may be found so, too.
   */
  readonly words: readonly (readonly (readonly string[])[])[];
  /** In the same way, what statements are found by that spell the term out or abbreviate it. */
  readonly spelling: readonly (readonly (readonly string[])[])[];
  /** How strongly a statement is about the term; 0: not at all. */
  readonly weigh: (statement: SearchedStatement) => number;
};

/** What of a statement tells what it is about. */
export type SearchedStatement = Pick<Statement, "text" | "headings">;

/**
 * Looks for a term as `aboutTerm` does, which is made of it. `spelling` holds at least the statements that spell the term
 * out or abbreviate it, in the order of the documents: a search without any tells what they are found by.
 *
 * @example
 * const statements = extractStatements(readDocument("The harbour is closed. The school stays open."));
 * const { weigh } = searchTerm("schools", statements);
 * statements.map((statement) => weigh(statement) > 0); // [false, true]
 */
export function searchTerm(
  term: string,
  spelling: Iterable<Pick<Statement, "text">> = [],
): TermSearch {
  const terms = nameTerms(spelling, term);
  return {
    words: terms.map(listWanted),
    spelling: terms.map((one) => [[nameSpelling(one)]]),
    weigh: (statement) => weighTerms(statement, terms),
  };
}

/**
 * The words that a statement is found by when it is about a term, without order, each once: letters and digits, in lower
 * case, without spaces, no words to read.
 *
 * @example
 * const [statement] = extractStatements(readDocument("The schools stay open."));
 * statement === undefined ? [] : listSearchWords(statement); // ["the", "school", "stay", "open"]
 */
export function listSearchWords({ text, headings }: SearchedStatement): string[] {
  const words = [text, ...headings].flatMap(readTermWords).flatMap(listForms);
  const spelt = text.includes("(") ? findSpeltOut(text).flat().map(readTermWords) : [];
  return [...new Set([...words, ...spelt.map(nameSpelling)])];
}

type Term = readonly TermWord[];

/** As itself or, before a hyphen, as one word with the next. */
function listForms({ stem, joined }: TermWord): readonly string[] {
  return (joined === null ? [stem] : [stem, joined]).map(nameWord);
}

/** For each word of a term, under which words it may stand: two that a hyphen joins may stand for one on either side. */
function listWanted(term: Term): readonly (readonly string[])[] {
  return term.map((word, index) => {
    const before = term[index - 1]?.joined ?? null;
    return [...listForms(word), ...(before === null ? [] : [nameWord(before)])];
  });
}

/** “don't” is one word, also for engines to which an apostrophe ends one. */
function nameWord(stem: string): string {
  return stem.replaceAll("'", "");
}

/** A word that no text has, for all that spell a term out or abbreviate it. */
function nameSpelling(term: Term): string {
  return `0spelt0${keyOf(term).replaceAll(/['\s]/g, "0")}`;
}

/** The term and, where the statements tell it, its abbreviation or what it stands for. */
function nameTerms(statements: Iterable<Pick<Statement, "text">>, term: string): readonly Term[] {
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

function weighTerms({ text, headings }: SearchedStatement, terms: readonly Term[]): number {
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
