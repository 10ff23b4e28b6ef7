import type { Statement } from "@onrecord/core";
import type { Change, ReviewLine, ReviewProblem } from "../data.ts";
import { findQuote } from "./find-quote.ts";
import { indexQuotable, type QuotableDocument, type QuotableStatements } from "./quotable.ts";

/** Gives a document by its id, as quotations are looked for in it. */
export type Finder = (document: string) => QuotableStatements | undefined;

/** Only the documents that are asked for are read. */
export function createFinder(
  statements: readonly Statement[],
  documents: readonly QuotableDocument[],
): Finder {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const known = new Map<string, QuotableStatements>();
  return (id) => {
    const document = byId.get(id);
    if (document === undefined) return undefined;
    const indexed = known.get(id) ?? indexQuotable(document, statements);
    known.set(id, indexed);
    return indexed;
  };
}

/** The key of the two statements that a line is about, or why they cannot be told. */
export function findPair(line: ReviewLine, find: Finder): string | Omit<ReviewProblem, "line"> {
  const ids: string[] = [];
  for (const side of ["before", "after"] as const) {
    const quote = line[side];
    const inDocument = find(quote.document);
    if (inDocument === undefined) {
      return { side, problem: "no-document", says: `${quote.document} is not among the documents` };
    }
    const found = findQuote(quote, inDocument);
    if ("problem" in found) return { side, ...found };
    ids.push(found.statement.id);
  }
  return ids.join(" ");
}

export function pairKey({ before, after }: Pick<Change, "before" | "after">): string {
  return `${before} ${after}`;
}
