import type { Statement } from "@onrecord/core";
import { alignDocuments } from "./align-documents.ts";
import type { DocumentPair } from "./align-documents.ts";
import { toChange } from "./compare-statements.ts";
import type { Change, Matter, Positions } from "./data.ts";
import { findDropped } from "./matters/find-dropped.ts";
import { groupStatements } from "./matters/group-statements.ts";
import type { Group } from "./matters/group-statements.ts";
import { nameIds } from "./matters/matter-ids.ts";
import { nameMatter } from "./matters/name-matter.ts";
import { orderDocuments } from "./order/order-documents.ts";
import type { DatedDocument, Sides } from "./order/order-documents.ts";
import { pairReadings } from "./reading/pair.ts";
import { readStatement } from "./reading/read-statement.ts";
import type { Reading, TermWeights } from "./reading/reading.ts";
import { weighTerms } from "./reading/weigh-terms.ts";
import { readTerms } from "./text/terms.ts";

export type CompareOptions = {
  /** Every document that the statements are from; with its text, absence is searched for in all of it. */
  readonly documents: readonly DatedDocument[];
  /** An EDTF date: documents from that day on are the later ones. Null: the first document, then all others. */
  readonly split: string | null;
  /** What of the documents could not be read: nothing counts as dropped when later documents have gaps. */
  readonly unread?: Positions["unread"];
};

/**
 * Groups the statements of any number of documents into matters and names how each position changed between the
 * earlier and the later documents, with its reasons.
 *
 * Throws a RangeError when a statement's document is not among the documents, or the split is no date.
 */
export function comparePositions(
  statements: readonly Statement[],
  { documents, split, unread = [] }: CompareOptions,
): Positions {
  const sides = orderDocuments(documents, split);
  const readings = inTimeOrder(statements, sides).map(readStatement);
  const weights = weighTerms(readings);
  const pairs = alignDocuments(readings, sides, weights);
  const matters = buildMatters(readings, pairs, weights);
  return {
    documents: sides.ordered.map(({ id, date }) => ({ id, date })),
    split,
    matters,
    new: findNew(readings, pairs, sides),
    dropped: findGone(readings, pairs, sides, weights, unread),
    unread,
  };
}

function inTimeOrder(statements: readonly Statement[], { ordered }: Sides): readonly Statement[] {
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const place = (statement: Statement): number => {
    const found = places.get(statement.document);
    if (found !== undefined) return found;
    throw new RangeError(
      `documents: expected one with the id ${JSON.stringify(statement.document)} of statement ${statement.id}, got ${JSON.stringify([...places.keys()])}; for example documents: [document] where statements = extractStatements(document)`,
    );
  };
  return statements
    .map((statement) => ({ statement, at: place(statement) }))
    .toSorted((a, b) => a.at - b.at || comparePlaces(a.statement, b.statement))
    .map(({ statement }) => statement);
}

function comparePlaces(a: Statement, b: Statement): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.id < b.id ? -1 : 1);
}

function buildMatters(
  readings: readonly Reading[],
  pairs: readonly DocumentPair[],
  weights: TermWeights,
): readonly Matter[] {
  const groups = groupStatements(
    readings,
    pairs.map(({ before, after, score, strongest, link }) => ({
      one: before,
      other: after,
      // “Dubs” alone joins more surely than three words that many share.
      score: score + strongest,
      bound: link === "sentence",
    })),
    weights,
  );
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map((member) => [member, group])),
  );
  const changes = new Map<Group, Change[]>();
  for (const pair of pairs) {
    const before = readings[pair.before];
    const after = readings[pair.after];
    const group = groupOf.get(pair.before);
    if (!pair.chosen || before === undefined || after === undefined || group === undefined)
      continue;
    const change = toChange(pairReadings(before, after, weights, pair.link));
    if (change === null || groupOf.get(pair.after) !== group) continue;
    const list = changes.get(group);
    if (list === undefined) changes.set(group, [change]);
    else list.push(change);
  }
  const named = groups.flatMap((group) => {
    const found = changes.get(group);
    if (found === undefined) return [];
    const telling = found.toSorted((a, b) => tellingness(a) - tellingness(b) || b.score - a.score);
    return [{ group, changes: telling, strength: strengthOf(found, group) }];
  });
  named.sort((a, b) => b.strength - a.strength || firstOf(a.group) - firstOf(b.group));
  const names = named.map(({ group }) => nameMatter(group, readings, weights));
  const ids = nameIds(names.map(({ label }) => label));
  return named.map(({ group, changes: found, strength }, index) => ({
    id: ids[index] ?? "",
    label: names[index]?.label ?? "",
    terms: names[index]?.terms ?? [],
    strength,
    statements: group.members.flatMap((member) => readings[member]?.statement.id ?? []),
    changes: found,
  }));
}

function firstOf({ members }: Group): number {
  return members[0] ?? 0;
}

/** A named change before a mere restatement before a mere relation; what we stand by before what is possible. */
function tellingness({ kind, band }: Change): number {
  const rank = kind === "related" ? 2 : kind === "restated" ? 1 : 0;
  return rank + (band === "match" ? 0 : 3);
}

/** How much more a change counts that is named: it is read first. */
const namedCounts = 1.5;

/** The most telling change counts most; the more statements, the more there is to read. */
function strengthOf(changes: readonly Change[], { members }: Group): number {
  const strongest = Math.max(
    ...changes.map(
      ({ kind, score }) => score * (kind === "related" || kind === "restated" ? 1 : namedCounts),
    ),
  );
  return Math.round(strongest * Math.log2(members.length) * 1000) / 1000;
}

function findNew(
  readings: readonly Reading[],
  pairs: readonly DocumentPair[],
  { after }: Sides,
): readonly string[] {
  const known = new Set(pairs.filter(({ across }) => across).map((pair) => pair.after));
  return readings
    .filter(({ statement }, index) => after.has(statement.document) && !known.has(index))
    .map(({ statement }) => statement.id);
}

function findGone(
  readings: readonly Reading[],
  pairs: readonly DocumentPair[],
  { ordered, before, after }: Sides,
  weights: TermWeights,
  unread: Positions["unread"],
): Positions["dropped"] {
  if (after.size === 0 || unread.some(({ document }) => after.has(document))) return [];
  const known = new Set(pairs.filter(({ across }) => across).map((pair) => pair.before));
  const earlier = readings.filter(
    ({ statement }, index) => before.has(statement.document) && !known.has(index),
  );
  const terms = new Set<string>();
  for (const { terms: own, statement } of readings) {
    if (after.has(statement.document)) for (const { key } of own) terms.add(key);
  }
  for (const { id, text } of ordered) {
    if (after.has(id) && text !== undefined) for (const { key } of readTerms(text)) terms.add(key);
  }
  return findDropped(earlier, terms, [...after], weights);
}
