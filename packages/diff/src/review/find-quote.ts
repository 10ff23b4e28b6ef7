import type { Statement } from "@onrecord/core";
import type { Quote, ReviewProblem } from "../data.ts";
import type { QuotableStatements } from "./quotable.ts";
import { compareSurroundings } from "./surroundings.ts";

type Found = { readonly statement: Statement } | Pick<ReviewProblem, "problem" | "says">;

/**
 * The one statement that a quotation can only mean, or why there is none.
 *
 * Words that stood once and stand once are enough. Where there are several, one of them must stand in the quoted
 * surroundings, on both sides; on one side where each side told the copies apart when it was quoted.
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
  const wasAlone = (quote.copies ?? 1) === 1;
  if (wasAlone && candidates.length === 1) return first;
  const agreeing = candidates.map((candidate) => {
    const { prefix, suffix } = compareSurroundings(quote, candidate, words);
    return { candidate, sides: Number(prefix) + Number(suffix) };
  });
  const onBoth = agreeing.filter(({ sides }) => sides === 2);
  const onOne = agreeing.filter(({ sides }) => sides > 0);
  const certain = onBoth.length > 0 ? onBoth : wasAlone ? [] : onOne;
  const [only] = certain;
  if (only !== undefined && certain.length === 1) return only.candidate;
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
