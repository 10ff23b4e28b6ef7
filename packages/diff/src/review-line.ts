import type { Statement } from "@onrecord/core";
import type { ReviewOptions } from "./apply-review.ts";
import type { Change, Matter, Quote, ReviewLine } from "./data.ts";
import { createFinder, findPair, pairKey } from "./review/find-pair.ts";
import { makeQuote } from "./review/make-quote.ts";

/** What a person says of a change: its right kind where it is relabelled, and whatever else is to be remembered. */
export type Judgement = Pick<ReviewLine, "verdict" | "kind" | "note">;

/**
 * The review line for a change of these positions.
 *
 * Throws a RangeError when a side of the change is not among the statements, or its document not among the documents,
 * and a TypeError for a relabelled change without a kind.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const documents = [read("2016", "We will build 480 homes by 2019."), read("2018", "We will build 200 homes by 2019.")];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const { matters } = comparePositions(statements, { documents, split: "2017" });
 * const lines = matters.flatMap((matter) =>
 *   matter.changes.map((change) => reviewLine(change, { verdict: "accepted" }, { statements, documents, matter })),
 * );
 * lines[0]?.before.exact; // "We will build 480 homes by 2019."
 * lines[0]?.said; // "lowered"
 */
export function reviewLine(
  change: Change,
  { verdict, kind, note }: Judgement,
  {
    statements,
    documents,
    matter,
  }: Pick<ReviewOptions, "documents"> & {
    readonly statements: readonly Statement[];
    readonly matter?: Pick<Matter, "label">;
  },
): ReviewLine {
  if ((verdict === "relabelled") !== (kind !== undefined)) {
    throw new TypeError(
      `judgement: expected a kind for a relabelled change and for no other, got ${JSON.stringify({ verdict, kind })}; for example { verdict: "relabelled", kind: "lowered" }`,
    );
  }
  const find = createFinder(statements, documents);
  const quote = (id: string): Quote => {
    const statement = statements.find((one) => one.id === id);
    const inDocument = statement === undefined ? undefined : find(statement.document);
    const quotable = inDocument?.find(id);
    if (inDocument !== undefined && quotable !== undefined) return makeQuote(quotable, inDocument);
    throw new RangeError(
      `statements: expected statement ${JSON.stringify(id)} and its document, got ${statements.length} statements and ${documents.length} documents without it; for example those that the positions were made from`,
    );
  };
  return {
    ...(matter === undefined ? {} : { matter: matter.label }),
    before: quote(change.before),
    after: quote(change.after),
    said: change.said ?? change.kind,
    verdict,
    ...(kind === undefined ? {} : { kind }),
    ...(note === undefined || note === "" ? {} : { note }),
  };
}

/**
 * The indices of the lines that judge the change: those which a new verdict takes the place of.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const documents = [read("2016", "We will build 480 homes by 2019."), read("2018", "We will build 200 homes by 2019.")];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const { matters } = comparePositions(statements, { documents, split: "2017" });
 * const line: ReviewLine = {
 *   before: { document: "2016", exact: "We will build 480 homes by 2019." },
 *   after: { document: "2018", exact: "We will build 200 homes by 2019." },
 *   verdict: "accepted",
 * };
 * const [change] = matters.flatMap(({ changes }) => changes);
 * change && findReviewLines(change, statements, { documents, lines: [line] }); // [0]
 */
export function findReviewLines(
  change: Change,
  statements: readonly Statement[],
  { documents, lines }: ReviewOptions,
): readonly number[] {
  const find = createFinder(statements, documents);
  const wanted = pairKey(change);
  return lines.flatMap((line, index) => (findPair(line, find) === wanted ? [index] : []));
}
