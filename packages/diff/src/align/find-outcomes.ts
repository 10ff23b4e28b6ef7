import { weighEvidence } from "../reading/evidence.ts";
import type { Reading, TermWeights } from "../reading/reading.ts";
import type { PairLink } from "../reading/pair.ts";
import type { Candidate } from "./find-candidates.ts";

type Outcome = Candidate & { readonly link: PairLink };

/** How many statements back a document is searched for the promise whose outcome it tells. */
const lookBack = 3;
const leastScore = 0.6;
/** Characters between the two: “ – but ”, “, of whom ”. */
const mostBetween = 12;

/**
 * Joins what came of a promise to the promise a few statements before it in the same document: “It pledged 480, but
 * only 200 have been filled.”
 */
export function findOutcomes(readings: readonly Reading[], weights: TermWeights): Outcome[] {
  const pairs: Outcome[] = [];
  for (const [after, outcome] of readings.entries()) {
    if (!outcome.statement.outcome) continue;
    let best: Outcome | null = null;
    for (let before = after - 1; before >= Math.max(0, after - lookBack); before--) {
      const promise = readings[before];
      if (promise === undefined || promise.statement.document !== outcome.statement.document) break;
      const { act } = promise.statement;
      if (promise.statement.outcome || (act !== "pledge" && act !== "demand")) continue;
      const { score, strongest } = weighEvidence(promise, outcome, weights);
      const near = isSameSentence(promise, outcome);
      if (!near && score < leastScore) continue;
      if (best === null || (near && best.link === "subject") || score > best.score) {
        best = { before, after, score, strongest, link: near ? "sentence" : "subject" };
      }
    }
    if (best !== null) pairs.push(best);
  }
  return pairs;
}

/**
 * The outcome follows the promise so closely, figure upon figure, that both stand in one sentence and the second leaves
 * out what the first one named.
 */
function isSameSentence({ statement: one }: Reading, { statement: other }: Reading): boolean {
  if (other.span[0] - one.span[1] > mostBetween) return false;
  return one.quantities.some((a) => other.quantities.some((b) => a.kind === b.kind));
}
