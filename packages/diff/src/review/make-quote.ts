import type { Quote } from "../data.ts";
import type { Quotable, QuotableStatements } from "./quotable.ts";
import { type Agreement, compareSurroundings, wordsAfter, wordsBefore } from "./surroundings.ts";

/** Characters of surroundings, as annotation tools quote them; more where the words are repeated, up to the last. */
const reaches: readonly number[] = [32, 64, 128, 256, 512];

/**
 * Quotes a statement so that its place can be found again.
 *
 * Words that stand several times in the document get surroundings on either side that tell them apart by themselves:
 * then one side may be edited later. Null where none do.
 */
export function makeQuote(quotable: Quotable, statements: QuotableStatements): Quote | null {
  const { statement, exact, start, end } = quotable;
  const { words } = statements;
  const others = statements.withWords(exact).filter((other) => other !== quotable);
  const quoteSide = (
    side: keyof Agreement,
    quote: (reach: number) => Partial<Quote>,
  ): Partial<Quote> | undefined =>
    reaches
      .map(quote)
      .find((quoted) => !others.some((other) => compareSurroundings(quoted, other, words)[side]));
  const prefix = quoteSide("prefix", (reach) => ({ prefix: wordsBefore(words, start, reach) }));
  const suffix = quoteSide("suffix", (reach) => ({ suffix: wordsAfter(words, end, reach) }));
  if (exact === "" || prefix === undefined || suffix === undefined) return null;
  const quote = { document: statement.document, exact, ...prefix, ...suffix };
  return others.length === 0 ? quote : { ...quote, copies: others.length + 1 };
}
