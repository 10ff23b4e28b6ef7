import type { Statement } from "@onrecord/core";
import type { Quote, ReviewProblem } from "../data.ts";
import type { Quotable, QuotableStatements } from "./quotable.ts";
import { compareSurroundings } from "./surroundings.ts";

type Found = { readonly statement: Statement } | Pick<ReviewProblem, "problem" | "says">;

/**
 * The one statement that a quotation can only mean, or why there is none.
 *
 * Words that stood once and stand once are enough; where copies have come, one alone must stand in the quoted surroundings on
 * both sides. Of words that stood several times, as many must be there still, and the one that was meant must stand in its
 * surroundings on one side at least: what was taken out among copies may have given another one the same neighbours.
 */
export function findQuote(quote: Quote, { words, withWords }: QuotableStatements): Found {
  const candidates = withWords(quote.exact);
  const [first] = candidates;
  if (first === undefined) {
    return {
      problem: "not-found",
      says: `${name(quote)} are no statement there any more; judge the change anew, then delete this line`,
    };
  }
  const isAlone = (quote.copies ?? 1) === 1;
  if (isAlone && candidates.length === 1) return first;
  const countSides = (candidate: Quotable): number => {
    const { prefix, suffix } = compareSurroundings(quote, candidate, words);
    return Number(prefix) + Number(suffix);
  };
  const certain = isAlone
    ? candidates.filter((candidate) => countSides(candidate) === 2)
    : candidates.filter(
        (candidate, index) =>
          candidates.length === quote.copies &&
          index + 1 === quote.copy &&
          countSides(candidate) > 0,
      );
  const [only] = certain;
  if (only !== undefined && certain.length === 1) return only;
  const times = candidates.length === 1 ? "once" : `${String(candidates.length)} times`;
  return {
    problem: "ambiguous",
    says: `${name(quote)} stand there ${times}, and what stands around them does not tell that they are the ones meant; judge the change anew, then delete this line`,
  };
}

const shownWords = 60;

/** The words, shortened so that a message stays one line. */
function name({ document, exact }: Quote): string {
  const folded = exact.replaceAll(/\s+/g, " ").trim();
  const shown = folded.length > shownWords ? `${folded.slice(0, shownWords).trimEnd()} …` : folded;
  return `in ${document} the words “${shown}”`;
}
