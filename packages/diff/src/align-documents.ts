import { alignVersions } from "./align/align-versions.ts";
import { assignPairs } from "./align/assign-pairs.ts";
import { chooseMode } from "./align/choose-mode.ts";
import { findCandidates } from "./align/find-candidates.ts";
import type { Candidate } from "./align/find-candidates.ts";
import { findOutcomes } from "./align/find-outcomes.ts";
import type { Sides } from "./order/order-documents.ts";
import { possibleThreshold } from "./reading/evidence.ts";
import type { PairLink } from "./reading/pair.ts";
import type { Reading, TermWeights } from "./reading/reading.ts";

/** Two statements that belong together, as indices into the readings. */
export type DocumentPair = {
  readonly before: number;
  readonly after: number;
  readonly score: number;
  /** Weight of the strongest telling term that both share. */
  readonly strongest: number;
  /** Assigned to each other, not only alike: what a change is named for. */
  readonly chosen: boolean;
  readonly link: PairLink;
  /** From an earlier to a later document; else both stand in one. */
  readonly across: boolean;
};

/**
 * Aligns every earlier document with every later one, each pair of documents in the mode that its texts ask for, and
 * joins promises to the outcomes that one document tells. Readings are in time order.
 */
export function alignDocuments(
  readings: readonly Reading[],
  { ordered, before, after }: Sides,
  weights: TermWeights,
): readonly DocumentPair[] {
  const places = placesOf(readings);
  const pairs: DocumentPair[] = [];
  const versions = new Set<string>();
  for (const earlier of before) {
    for (const later of after) {
      const found = alignAsVersions(readings, places.get(earlier) ?? [], places.get(later) ?? []);
      if (found === null) continue;
      versions.add(`${earlier}\n${later}`);
      for (const pair of found) pairs.push(pair);
    }
  }
  const documentOf = (index: number): string => readings[index]?.statement.document ?? "";
  const onSide = (side: ReadonlySet<string>): readonly number[] =>
    ordered.flatMap(({ id }) => (side.has(id) ? (places.get(id) ?? []) : []));
  const earlier = onSide(before);
  const later = onSide(after);
  const candidates = findCandidates(
    earlier.flatMap((index) => readings[index] ?? []),
    later.flatMap((index) => readings[index] ?? []),
    weights,
    possibleThreshold,
    (one, other) =>
      versions.size === 0 ||
      !versions.has(`${documentOf(earlier[one] ?? -1)}\n${documentOf(later[other] ?? -1)}`),
  ).map((pair) => ({
    before: earlier[pair.before] ?? -1,
    after: later[pair.after] ?? -1,
    score: pair.score,
    strongest: pair.strongest,
  }));
  const byDocuments = new Map<string, Candidate[]>();
  for (const pair of candidates) {
    const key = `${documentOf(pair.before)}\n${documentOf(pair.after)}`;
    const list = byDocuments.get(key);
    if (list === undefined) byDocuments.set(key, [pair]);
    else list.push(pair);
  }
  for (const list of byDocuments.values()) {
    const chosen = new Set(assignPairs(list));
    for (const pair of list) {
      pairs.push({ ...pair, chosen: chosen.has(pair), link: "subject", across: true });
    }
  }
  for (const pair of findOutcomes(readings, weights)) {
    pairs.push({ ...pair, chosen: true, across: false });
  }
  return pairs;
}

function placesOf(readings: readonly Reading[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { statement }] of readings.entries()) {
    const list = places.get(statement.document);
    if (list === undefined) places.set(statement.document, [index]);
    else list.push(index);
  }
  return places;
}

function alignAsVersions(
  readings: readonly Reading[],
  earlier: readonly number[],
  later: readonly number[],
): readonly DocumentPair[] | null {
  const before = earlier.flatMap((index) => readings[index] ?? []);
  const after = later.flatMap((index) => readings[index] ?? []);
  if (chooseMode(before, after) === "years") return null;
  return alignVersions(before, after).flatMap((link) =>
    link.before.flatMap((one) =>
      link.after.map((other) => ({
        before: earlier[one] ?? -1,
        after: later[other] ?? -1,
        score: link.score,
        strongest: 0,
        chosen: true,
        link: "versions" as const,
        across: true,
      })),
    ),
  );
}
