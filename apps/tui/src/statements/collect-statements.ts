import { aboutTerm, type Document, type Statement } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { Call } from "../call.ts";
import type { Read } from "../documents/read-documents.ts";
import { readTogether } from "../documents/read-together.ts";
import { tellSetAside } from "../documents/tell-set-aside.ts";
import { note, type Problem } from "../problems/problem.ts";
import { extractEach } from "./extract-each.ts";

/** Everything read in one call. */
export type Collection = {
  readonly documents: readonly Document[];
  /** In the order of the documents; with `--about`, only those about the term, strongest first. */
  readonly statements: readonly Statement[];
  /** In the order of the documents, whatever they are about. */
  readonly all: readonly Statement[];
  /** What could not be read: whatever is absent from the statements may stand there. */
  readonly unread: Positions["unread"];
};

/** Reads documents whole and extracts their statements, for results that need all of them at once. */
export async function collectStatements(paths: readonly string[], call: Call): Promise<Collection> {
  return (await collectBoth(paths, [], call)).before;
}

/** The same for earlier and later documents, which are read together. */
export async function collectBoth(
  before: readonly string[],
  after: readonly string[],
  call: Call,
): Promise<{ readonly before: Collection; readonly after: Collection }> {
  const unread: Positions["unread"][number][] = [];
  const tell = (problem: Problem): void => {
    // What core finds wrong has a rule: then the text itself was read.
    if (problem.kind === "unread" && problem.rule === null) unread.push(describeGap(problem));
    call.tell(problem);
  };
  const reads = await readTogether(before, after, { ...call, tell });
  const earlier = await collect(reads.before, { ...call, tell });
  const later = await collect(reads.after, { ...call, tell });
  tellAbsent(earlier, later, { ...call, tell });
  const setAside = [...earlier.documents, ...later.documents].map((one) => one.setAside.length);
  tellSetAside(
    setAside.reduce((sum, count) => sum + count, 0),
    call.tell,
  );
  // Whichever group lacks it, the gap is one of the comparison.
  return { before: { ...earlier, unread }, after: { ...later, unread: [] } };
}

/** Nothing found is a finding, or a slip in the term: the reader must be able to tell. */
export function tellAbsent(
  before: Pick<Collection, "statements" | "all">,
  after: Pick<Collection, "statements" | "all">,
  { settings: { about }, tell }: Pick<Call, "settings" | "tell">,
): void {
  const all = before.all.length + after.all.length;
  if (about === undefined || all === 0) return;
  if (before.statements.length + after.statements.length > 0) return;
  const many = all === 1 ? "the 1 statement is not" : `none of ${all} statements is`;
  tell(
    note(
      null,
      `--about ${JSON.stringify(about)}: ${many} about it; try fewer words, or others for it`,
    ),
  );
}

async function collect(reads: readonly Read[], call: Call) {
  const { about } = call.settings;
  const documents = reads.map(({ document }) => document);
  const all: Statement[] = [];
  for await (const { statements } of extractEach(reads, call)) {
    for (const statement of statements) all.push(statement);
  }
  return { documents, all, statements: about === undefined ? all : aboutTerm(all, about) };
}

/** A document that could not be read, as a comparison knows it. */
export function describeGap({ place, says }: Problem): Positions["unread"][number] {
  return { document: place ?? "", span: [0, 0], because: [{ rule: "unreadable", says }] };
}
