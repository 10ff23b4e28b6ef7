import { aboutTerm, type Document, type Statement } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { Call } from "../call.ts";
import type { Read } from "../documents/read-documents.ts";
import { collectGathered } from "../gathered/collect-gathered.ts";
import { type Gathered, openGathered } from "../gathered/open-gathered.ts";
import { readTogether } from "../documents/read-together.ts";
import { tellSetAside } from "../documents/tell-set-aside.ts";
import type { Problem } from "../problems/problem.ts";
import { extractEach } from "./extract-each.ts";
import { tellAbsence } from "./tell-absence.ts";

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
): Promise<Both> {
  const gathered = [openGathered(before, call), openGathered(after, call)] as const;
  const both = gathered.some((one) => one !== null)
    ? await collectGroups([before, after], gathered, call)
    : await readBoth(before, after, call);
  tellAbsence(
    both.before.statements.length + both.after.statements.length,
    both.before.all.length + both.after.all.length,
    call,
  );
  return both;
}

type Both = { readonly before: Collection; readonly after: Collection };

/** Where at least one of them is a collection, each group is read by itself: what repeats is found within it only. */
async function collectGroups(
  groups: readonly [readonly string[], readonly string[]],
  gathered: readonly [Gathered | null, Gathered | null],
  call: Call,
): Promise<Both> {
  const collectGroup = async (index: 0 | 1): Promise<Collection> => {
    const opened = gathered[index];
    if (opened === null) return (await readBoth(groups[index], [], call)).before;
    const collected = collectGathered(opened, call);
    opened.collection.close();
    return collected;
  };
  const [before, after] = [await collectGroup(0), await collectGroup(1)];
  return joinGaps(before, after, [...before.unread, ...after.unread]);
}

async function readBoth(
  before: readonly string[],
  after: readonly string[],
  call: Call,
): Promise<Both> {
  const unread: Positions["unread"][number][] = [];
  const tell = (problem: Problem): void => {
    // What core finds wrong has a rule: then the text itself was read.
    if (problem.kind === "unread" && problem.rule === null) unread.push(describeGap(problem));
    call.tell(problem);
  };
  const reads = await readTogether(before, after, { ...call, tell });
  const earlier = await collect(reads.before, { ...call, tell });
  const later = await collect(reads.after, { ...call, tell });
  const setAside = [...earlier.documents, ...later.documents].map((one) => one.setAside.length);
  tellSetAside(
    setAside.reduce((sum, count) => sum + count, 0),
    call.tell,
  );
  return joinGaps(earlier, later, unread);
}

/** Whichever group lacks it, the gap is one of the comparison. */
function joinGaps(
  before: Omit<Collection, "unread">,
  after: Omit<Collection, "unread">,
  unread: Collection["unread"],
): Both {
  return { before: { ...before, unread }, after: { ...after, unread: [] } };
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
