import { aboutTerm, type Document, extractStatements, type Statement } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { Call } from "../call.ts";
import { type Read, readDocuments } from "../documents/read-documents.ts";
import { attempt } from "../problems/attempt.ts";
import type { Problem, Tell } from "../problems/problem.ts";

/** Everything read in one call. */
export type Collection = {
  readonly documents: readonly Document[];
  /** In the order of the documents; with `--about`, only those about the term, strongest first. */
  readonly statements: readonly Statement[];
  /** What could not be read: whatever is absent from the statements may stand there. */
  readonly unread: Positions["unread"];
};

/** Reads documents whole and extracts their statements, for results that need all of them at once. */
export async function collectStatements(paths: readonly string[], call: Call): Promise<Collection> {
  const documents: Document[] = [];
  const all: Statement[] = [];
  const unread: Positions["unread"][number][] = [];
  const tell = (problem: Problem): void => {
    // What core finds wrong has a rule: then the text itself was read.
    if (problem.kind === "unread" && problem.rule === null) unread.push(describeGap(problem));
    call.tell(problem);
  };
  for await (const read of readDocuments(paths, { ...call, tell }, false)) {
    documents.push(read.document);
    for (const statement of statementsOf(read, tell)) all.push(statement);
  }
  const { about } = call.settings;
  return { documents, statements: about === undefined ? all : aboutTerm(all, about), unread };
}

/** The statements of one document; if they cannot be extracted, that is told and there are none. */
export function statementsOf({ document, options }: Read, tell: Tell): readonly Statement[] {
  return attempt(document.id, tell, () => extractStatements(document, options)) ?? [];
}

function describeGap({ place, says }: Problem): Positions["unread"][number] {
  return { document: place ?? "", span: [0, 0], because: [{ rule: "unreadable", says }] };
}
