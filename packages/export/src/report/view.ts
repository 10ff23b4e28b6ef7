import type { Dated, Statement } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import type { WriteOptions } from "../export-format.ts";
import { indexStatements } from "../index-statements.ts";
import { nameDocuments, type ReportDocument } from "./name-documents.ts";

/** One whose position a statement is, with the token that filters know them by. */
type Holder = {
  readonly name: string;
  readonly token: string;
  readonly count: number;
};

/** Everything that the sections of a report look up. */
export type View = {
  readonly documents: readonly ReportDocument[];
  readonly documentOf: (id: string) => ReportDocument;
  /** Each once, in the order given. */
  readonly statements: readonly Statement[];
  readonly find: (ids: readonly string[]) => readonly Statement[];
  /** Who holds most first. */
  readonly holders: readonly Holder[];
  readonly holderOf: (statement: Statement) => Holder;
  /** The kinds of change that a statement is a side of, and `new` or `dropped`. */
  readonly kindsOf: (id: string) => readonly string[];
  /** The element that tells everything of the statement. */
  readonly anchorOf: (statement: Statement) => string;
};

/** Prepares what the sections share. */
export function viewStatements(
  given: readonly Statement[],
  positions: Positions | null,
  { documents: sources = [] }: WriteOptions,
): View {
  const statements = [...new Map(given.map((it) => [it.id, it])).values()];
  const order = new Map(statements.map(({ id }, index) => [id, index]));
  const dates = new Map<string, Dated>(positions?.documents.map(({ id, date }) => [id, date]));
  const documents = nameDocuments(statements, sources, dates);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const holders = listHolders(statements);
  const byName = new Map(holders.map((holder) => [holder.name, holder]));
  const kinds = listKinds(positions);
  return {
    documents,
    statements,
    holders,
    documentOf: (id) => expectFound(byId.get(id), id),
    find: indexStatements(statements),
    holderOf: (statement) => expectFound(byName.get(nameHolder(statement)), statement.id),
    kindsOf: (id) => [...(kinds.get(id) ?? [])],
    anchorOf: ({ id }) => (/^[\w-]{1,64}$/.test(id) ? `s-${id}` : `n-${String(order.get(id))}`),
  };
}

/** What does not belong to the statements given cannot be asked for. */
function expectFound<Found>(found: Found | undefined, id: string): Found {
  if (found !== undefined) return found;
  throw new TypeError(`expected something that the report was given; got ${JSON.stringify(id)}`);
}

function nameHolder({ speaker }: Statement): string {
  return speaker.holder ?? speaker.name ?? "unknown speaker";
}

function listHolders(statements: readonly Statement[]): readonly Holder[] {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const name = nameHolder(statement);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count], index) => ({ name, count, token: String(index + 1) }))
    .toSorted((a, b) => b.count - a.count);
}

function listKinds(positions: Positions | null): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  const add = (id: string, kind: string): void => {
    kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
  };
  if (positions === null) return kinds;
  for (const { kind, before, after } of positions.matters.flatMap(({ changes }) => changes)) {
    add(before, kind);
    add(after, kind);
  }
  for (const id of positions.new) add(id, "new");
  for (const { id } of positions.dropped) add(id, "dropped");
  return kinds;
}
