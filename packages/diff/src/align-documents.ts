import { at, pick } from "./text/at.ts";
import { alignVersions } from "./align/align-versions.ts";
import { assignPairs } from "./align/assign-pairs.ts";
import { findCandidates } from "./align/find-candidates.ts";
import type { Candidate } from "./align/find-candidates.ts";
import { findOutcomes } from "./align/find-outcomes.ts";
import { groupByDocument } from "./order/group-by-document.ts";
import type { Comparison } from "./plan-comparisons.ts";
import { possibleThreshold } from "./reading/evidence.ts";
import type { PairLink } from "./reading/pair.ts";
import type { Reading, TermWeights } from "./reading/reading.ts";
import { likeness } from "./text/wording.ts";

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
  /** An edit that was taken back: what stood at the place in between, as an index. */
  readonly between?: number;
  /** All that stands on each side where a sentence was split or sentences were merged, as indices. */
  readonly whole?:
    | { readonly before: readonly number[]; readonly after: readonly number[] }
    | undefined;
};

/**
 * Aligns the documents that are to be compared, each pair of documents in the mode that its texts ask for, and joins
 * promises to the outcomes that one document tells. Readings are in time order.
 */
export function alignDocuments(
  readings: readonly Reading[],
  plan: readonly Comparison[],
  weights: TermWeights,
  onProgress: (share: number) => void,
): readonly DocumentPair[] {
  const places = groupByDocument(readings);
  const pairs: DocumentPair[] = [];
  const bySubject = new Set<string>();
  const earlier = new Set<string>();
  const later = new Set<string>();
  for (const { before, after, mode } of plan) {
    if (mode === "versions") {
      for (const pair of alignAsVersions(
        readings,
        places.get(before) ?? [],
        places.get(after) ?? [],
      ))
        pairs.push(pair);
      continue;
    }
    bySubject.add(`${before}\n${after}`);
    earlier.add(before);
    later.add(after);
  }
  const documentOf = (index: number): string => at(readings, index).statement.document;
  const onSide = (side: ReadonlySet<string>): readonly number[] =>
    [...places].flatMap(([id, indices]) => (side.has(id) ? indices : []));
  const [before, after] = [onSide(earlier), onSide(later)];
  const candidates = findCandidates(
    pick(readings, before),
    pick(readings, after),
    weights,
    possibleThreshold,
    (one, other) =>
      bySubject.has(`${documentOf(at(before, one))}\n${documentOf(at(after, other))}`),
    onProgress,
  ).map((pair) => ({
    before: at(before, pair.before),
    after: at(after, pair.after),
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

function alignAsVersions(
  readings: readonly Reading[],
  earlier: readonly number[],
  later: readonly number[],
): readonly DocumentPair[] {
  return alignVersions(pick(readings, earlier), pick(readings, later)).flatMap((link) => {
    const whole = {
      before: pick(earlier, link.before),
      after: pick(later, link.after),
    };
    const pairs = whole.before.flatMap((one) => whole.after.map((other) => [one, other] as const));
    const best = mostAlike(readings, pairs);
    return pairs.map((pair) => ({
      before: pair[0],
      after: pair[1],
      score: link.score,
      strongest: 0,
      // What became of a sentence that was split is one change, told of the part that has most of it.
      chosen: pair === best,
      link: "versions" as const,
      across: true,
      whole: pairs.length > 1 ? whole : undefined,
    }));
  });
}

type Ends = readonly [before: number, after: number];

function mostAlike(readings: readonly Reading[], pairs: readonly Ends[]): Ends | undefined {
  if (pairs.length < 2) return pairs[0];
  const alike = ([one, other]: Ends): number =>
    likeness(at(readings, one).wording, at(readings, other).wording);
  return pairs.reduce((best, pair) => (alike(pair) > alike(best) ? pair : best));
}
