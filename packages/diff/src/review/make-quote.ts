import type { Quote } from "../data.ts";
import type { Quotable, QuotableStatements } from "./quotable.ts";
import { wordsAfter, wordsBefore } from "./surroundings.ts";

/** Characters of surroundings on either side, as annotation tools quote them. */
const reach = 32;

/** Quotes a statement so that its place can be found again; of words that stand several times, says which ones. */
export function makeQuote(quotable: Quotable, { words, withWords }: QuotableStatements): Quote {
  const { statement, exact, start, end } = quotable;
  const same = withWords(exact);
  const quote: Quote = {
    document: statement.document,
    exact,
    prefix: wordsBefore(words, start, reach),
    suffix: wordsAfter(words, end, reach),
  };
  if (same.length < 2) return quote;
  return { ...quote, copy: same.indexOf(quotable) + 1, copies: same.length };
}
