import type { Statement } from "@onrecord/core";
import type { Change, Matter, Positions, ReviewLine, ReviewProblem } from "./data.ts";
import { orderChanges, strengthOf } from "./matters/weigh-matter.ts";
import { applyVerdict } from "./review/apply-verdict.ts";
import { createFinder, findPair, pairKey } from "./review/find-pair.ts";
import type { QuotableDocument } from "./review/quotable.ts";

/** The lines of a review file and what they are about. */
export type ReviewOptions = {
  /** The documents that the statements are from; a line about another one waits until that is read too. */
  readonly documents: readonly QuotableDocument[];
  readonly lines: readonly ReviewLine[];
};

/** Positions as people judged them, and the lines that could not be honoured. */
export type Reviewed = {
  readonly positions: Positions;
  /** In the order of the lines. */
  readonly problems: readonly ReviewProblem[];
};

/**
 * Honours the verdicts of people on the changes of positions.
 *
 * A verdict holds for two statements, whatever the rules say of them today. It is attached only where both are found
 * for certain. A rejected change stays in its matter, marked, and counts for nothing there. `statements` are those of
 * the documents, which may be more than the positions name.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const documents = [read("2016", "We will build 480 homes by 2019."), read("2018", "We will build 200 homes by 2019.")];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const positions = comparePositions(statements, { documents, split: "2017" });
 * const line: ReviewLine = {
 *   before: { document: "2016", exact: "We will build 480 homes by 2019." },
 *   after: { document: "2018", exact: "We will build 200 homes by 2019." },
 *   verdict: "rejected",
 * };
 * const reviewed = applyReview(positions, statements, { documents, lines: [line] });
 * reviewed.positions.matters[0]?.changes[0]?.review; // "rejected"
 * reviewed.problems; // []
 */
export function applyReview(
  positions: Positions,
  statements: readonly Statement[],
  { documents, lines }: ReviewOptions,
): Reviewed {
  const find = createFinder(statements, documents);
  const problems: ReviewProblem[] = [];
  const verdicts = new Map<string, { readonly line: number; readonly review: ReviewLine }>();
  for (const [line, review] of lines.entries()) {
    const pair = findPair(review, find);
    if (typeof pair !== "string") {
      problems.push({ line, ...pair });
      continue;
    }
    const earlier = verdicts.get(pair);
    if (earlier !== undefined) {
      const says = `line judges a change that another line judges after it; delete one of them`;
      problems.push({ line: earlier.line, problem: "overruled", side: null, says: `this ${says}` });
    }
    verdicts.set(pair, { line, review });
  }
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const used = new Set<string>();
  const matters = positions.matters.map((matter) => {
    if (!matter.changes.some((change) => verdicts.has(pairKey(change)))) return matter;
    const changes = matter.changes.map((change) => {
      const verdict = verdicts.get(pairKey(change));
      if (verdict === undefined) return change;
      used.add(pairKey(change));
      return applyVerdict(change, verdict.review);
    });
    return judgeMatter(matter, changes, byId);
  });
  for (const [pair, { line, review }] of verdicts) {
    // What was rejected and is told no more is as the person wants it.
    if (used.has(pair) || review.verdict === "rejected") continue;
    const says = "both statements are there, but no change between them is told";
    problems.push({ line, problem: "no-change", side: null, says });
  }
  return {
    positions: { ...positions, matters: matters.toSorted((a, b) => b.strength - a.strength) },
    problems: problems.toSorted((a, b) => a.line - b.line),
  };
}

/** What is rejected neither leads the matter nor makes it strong. */
function judgeMatter(
  matter: Matter,
  changes: readonly Change[],
  byId: ReadonlyMap<string, Statement>,
): Matter {
  const rejected = changes.filter(({ review }) => review === "rejected");
  const kept = changes.filter(({ review }) => review !== "rejected");
  const members = matter.statements.flatMap((id) => {
    const statement = byId.get(id);
    return statement === undefined ? [] : [{ statement }];
  });
  return {
    ...matter,
    strength: strengthOf(kept, members),
    changes: [...orderChanges(kept), ...orderChanges(rejected)],
  };
}
