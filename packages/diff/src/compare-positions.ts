import { pick } from "./text/at.ts";
import type { Statement } from "@onrecord/core";
import { alignDocuments } from "./align-documents.ts";
import { findEdits, foldReverted } from "./compare-versions.ts";
import type { Edits } from "./compare-versions.ts";
import type { DocumentPair } from "./align-documents.ts";
import { buildMatters } from "./build-matters.ts";
import type { Matter, Positions } from "./data.ts";
import { findDropped } from "./matters/find-dropped.ts";
import { groupByDocument } from "./order/group-by-document.ts";
import { orderDocuments } from "./order/order-documents.ts";
import type { DatedDocument, Sides } from "./order/order-documents.ts";
import { planComparisons } from "./plan-comparisons.ts";
import type { Comparison } from "./plan-comparisons.ts";
import { readStatement } from "./reading/read-statement.ts";
import { resolveReferences } from "./reading/resolve-references.ts";
import type { Reading, TermWeights } from "./reading/reading.ts";
import { weighTerms } from "./reading/weigh-terms.ts";
import { tellUnanswered } from "./tell-unanswered.ts";
import { readTerms } from "./text/terms.ts";
import { traceHistories } from "./versions/trace-histories.ts";

/** The documents that are compared, and what parts the earlier from the later ones. */
export type CompareOptions = {
  /** Every document that the statements are from; with its text, absence is searched for in all of it. */
  readonly documents: readonly DatedDocument[];
  /**
   * An EDTF date: documents from that day on are the later ones. Null: each document is compared with the version
   * before it, and what is no version of another with the newest version of each text before it.
   */
  readonly split: string | null;
  /** Ids of the documents that the caller knows to be the later ones; their dates and the split then part nothing. */
  readonly later?: readonly string[];
  /** What of the documents could not be read: nothing counts as dropped when later documents have gaps. */
  readonly unread?: Positions["unread"];
  /** Told now and then how much is done, 0 to 1, as nothing else can be told meanwhile. */
  readonly onProgress?: (share: number) => void;
};

/**
 * Groups the statements of any number of documents into matters and names how each position changed between the
 * earlier and the later documents, with its reasons.
 *
 * Throws a RangeError when a statement's document is not among the documents, or the split is no date.
 *
 * @example
 * import { type Document, extractStatements, readDocument } from "@onrecord/core";
 * const read = (id: string, text: string): Document => readDocument(text, { id, date: id, author: "The party" });
 * const documents = [read("2016", "We will build 480 homes by 2019."), read("2018", "We will build 200 homes by 2019.")];
 * const statements = documents.flatMap((document) => extractStatements(document));
 * const { matters } = comparePositions(statements, { documents, split: "2017" });
 * matters[0]?.label; // "homes"
 * matters[0]?.changes[0]?.kind; // "lowered"
 */
export function comparePositions(
  statements: readonly Statement[],
  { documents, split, later, unread = [], onProgress = ignore }: CompareOptions,
): Positions {
  const sides = orderDocuments(documents, split, later ?? null);
  const unplaced = sides.unplaced.map(({ document, says }) => ({
    document: document.id,
    span: [0, document.text?.length ?? 0] as const,
    because: [{ rule: "order/unplaced", says: `not compared: ${says}` }],
  }));
  const read = inTimeOrder(statements, sides).map(readStatement);
  // How rare a name is, is told by where it is written, not by how often “the scheme” stands for it.
  const weights = weighTerms(read);
  const { readings, references } = resolveReferences(read);
  const plan = planComparisons(sides, readings);
  const aligned = alignDocuments(readings, plan, weights, (share) => {
    onProgress(0.1 + 0.4 * share);
  });
  const pairs = foldReverted(readings, aligned);
  const matters = buildMatters(readings, pairs, references, weights, (share) => {
    onProgress(0.5 + 0.4 * share);
  });
  const edits = findEdits(readings, pairs, plan, sides, unread);
  const gone = isReadWhole(sides, unread) ? findGone(readings, pairs, plan, sides, weights) : [];
  const dropped = [...edits.dropped, ...gone];
  onProgress(1);
  return {
    documents: [...sides.ordered, ...sides.unplaced.map(({ document }) => document)].map(
      ({ id, date }) => ({ id, date }),
    ),
    split,
    ...tellUnanswered(readings, plan, { matters, dropped }, sides, weights),
    new: findNew(readings, edits, matters, findLater(plan, sides)),
    dropped,
    versions: traceHistories(
      readings,
      plan.filter(({ mode }) => mode === "versions"),
      pairs.filter(({ across, link }) => across && link === "versions"),
      new Set(edits.dropped.map(({ id }) => id)),
    ),
    unread: [...unread, ...unplaced],
  };
}

const ignore = (): void => {};

/** What may be later, or was not read whole, may hold what seems dropped. */
function isReadWhole(
  { before, after, unplaced, stated }: Sides,
  unread: Positions["unread"],
): boolean {
  if (unplaced.length > 0 || !stated) return false;
  return unread.every(({ document }) => before.has(document) && !after.has(document));
}

/** Without the statements of documents that have no place in time. */
function inTimeOrder(
  statements: readonly Statement[],
  { ordered, unplaced }: Sides,
): readonly Statement[] {
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const outside = new Set(unplaced.map(({ document }) => document.id));
  const place = (statement: Statement): number => {
    const found = places.get(statement.document);
    if (found !== undefined) return found;
    throw new RangeError(
      `documents: expected one with the id ${JSON.stringify(statement.document)} of statement ${statement.id}, got ${JSON.stringify([...places.keys()])}; for example documents: [document] where statements = extractStatements(document)`,
    );
  };
  return statements
    .filter(({ document }) => !outside.has(document))
    .map((statement) => ({ statement, at: place(statement) }))
    .toSorted((a, b) => a.at - b.at || comparePlaces(a.statement, b.statement))
    .map(({ statement }) => statement);
}

function comparePlaces(a: Statement, b: Statement): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.id < b.id ? -1 : 1);
}

/** The later documents, without those that a still later one is a version of, where a split leaves them out. */
function findLater(plan: readonly Comparison[], { after, parted }: Sides): ReadonlySet<string> {
  if (!parted || plan.length === 0) return after;
  return new Set(plan.map((comparison) => comparison.after));
}

function findNew(
  readings: readonly Reading[],
  edits: Edits,
  matters: readonly Matter[],
  after: ReadonlySet<string>,
): readonly string[] {
  const placed = new Set(matters.flatMap((matter) => matter.statements));
  return readings
    .map(({ statement }) => statement)
    .filter(({ id, document }) =>
      // In a later version of a text what stands at the place of an earlier sentence is not new, and what stands at
      // none is, whatever else speaks of it.
      edits.versions.has(document) ? edits.added.has(id) : after.has(document) && !placed.has(id),
    )
    .map(({ id }) => id);
}

/** What an earlier document holds and no later one has a word of, told once the later ones were read whole. */
function findGone(
  readings: readonly Reading[],
  pairs: readonly DocumentPair[],
  plan: readonly Comparison[],
  { ordered, after }: Sides,
  weights: TermWeights,
): Positions["dropped"] {
  const known = new Set(pairs.filter(({ across }) => across).map((pair) => pair.before));
  const compared = new Set(
    plan.filter(({ mode }) => mode === "years").map((comparison) => comparison.before),
  );
  const places = groupByDocument(readings);
  const later = { documents: [] as string[], terms: new Set<string>() };
  const gone: Positions["dropped"][] = [];
  for (const { id, text } of ordered.toReversed()) {
    const own = places.get(id) ?? [];
    if (compared.has(id)) {
      const left = pick(
        readings,
        own.filter((index) => !known.has(index)),
      );
      gone.push(findDropped(left, later.terms, later.documents.toReversed(), weights));
    }
    if (!after.has(id)) continue;
    later.documents.push(id);
    for (const { terms } of pick(readings, own)) {
      for (const { key } of terms) later.terms.add(key);
    }
    if (text !== undefined) for (const { key } of readTerms(text)) later.terms.add(key);
  }
  return gone.toReversed().flat();
}
