import type { Reason } from "@onrecord/core";
import type { Reading, TermWeights } from "../reading/reading.ts";
import type { Term } from "../text/terms.ts";

/** How many of a statement's strongest terms are searched for. */
const searched = 4;
/** A statement with less to search for proves nothing by its absence. */
const leastSearched = 2;
/** What speaks for itself and may be dropped; a description that is not repeated is no position given up. */
const positions: ReadonlySet<string> = new Set(["pledge", "demand"]);

/**
 * The positions of earlier documents that later ones no longer hold: proof that none of a statement's strongest terms
 * stands in the later documents, which must have been read whole.
 */
export function findDropped(
  earlier: readonly Reading[],
  laterTerms: ReadonlySet<string>,
  laterDocuments: readonly string[],
  { weigh }: TermWeights,
): readonly { readonly id: string; readonly because: readonly Reason[] }[] {
  return earlier.flatMap((reading) => {
    const { statement, terms } = reading;
    if (!positions.has(statement.act) || statement.outcome) return [];
    const strongest = terms
      .filter((term) => term.kind !== "phrase" && term.prior >= 1)
      .toSorted((a, b) => weigh(b) - weigh(a) || (a.key < b.key ? -1 : 1))
      .slice(0, searched);
    if (strongest.length < leastSearched) return [];
    if (strongest.some((term) => laterTerms.has(term.key))) return [];
    return [{ id: statement.id, because: [explain(strongest, laterDocuments, reading)] }];
  });
}

function explain(
  terms: readonly Term[],
  documents: readonly string[],
  { statement }: Reading,
): Reason {
  return {
    rule: "dropped/searched",
    says: `searched ${documents.join(", ")} for ${terms.map((term) => term.text).join(", ")} and their forms: none found`,
    span: statement.span,
  };
}
