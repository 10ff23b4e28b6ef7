import { at } from "../text/at.ts";
import type { Reading, TermWeights } from "../reading/reading.ts";
import { weighEvidence } from "../reading/evidence.ts";

/** Two statements worth a closer look, as indices into the two sides. */
export type Candidate = {
  readonly before: number;
  readonly after: number;
  readonly score: number;
  /** Weight of the strongest telling term that both share. */
  readonly strongest: number;
};

/** How many of a statement's rarest terms are looked up. */
const rarestTerms = 6;
/** After how many statements it is told how much is done. */
const toldEach = 200;
/** How many partners of a statement are weighed in full. */
const mostPartners = 12;

/**
 * Finds, for each later statement, the earlier ones that share its rarest terms (blocking by an inverted index), and
 * keeps those that score at least `least`.
 *
 * A term may stand in only so many statements as the square root of the collection allows, so that the work grows
 * nearly with the number of statements: a relative cap would leave it quadratic.
 */
export function findCandidates(
  before: readonly Reading[],
  after: readonly Reading[],
  weights: TermWeights,
  least: number,
  mayPair: (before: number, after: number) => boolean = () => true,
  onProgress: (share: number) => void = () => {},
): Candidate[] {
  const terms = buildIndex(before);
  const cap = 40 + 4 * Math.ceil(Math.sqrt(before.length));
  const sums = new Float64Array(before.length);
  const candidates: Candidate[] = [];
  for (const [index, reading] of after.entries()) {
    if (index % toldEach === 0) onProgress(index / after.length);
    const touched: number[] = [];
    for (const { places, weight } of rarest(reading, terms, weights, cap)) {
      for (const place of places) {
        if (sums[place] === 0) touched.push(place);
        sums[place] = at(sums, place) + weight;
      }
    }
    touched.sort((a, b) => at(sums, b) - at(sums, a) || a - b);
    let weighed = 0;
    for (const place of touched) {
      if (weighed >= mostPartners) break;
      if (!mayPair(place, index)) continue;
      weighed += 1;
      const { score, strongest } = weighEvidence(at(before, place), reading, weights);
      if (score >= least) candidates.push({ before: place, after: index, score, strongest });
    }
    for (const place of touched) sums[place] = 0;
  }
  return candidates;
}

function buildIndex(readings: readonly Reading[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [place, { terms }] of readings.entries()) {
    for (const { key } of terms) {
      const places = index.get(key);
      if (places === undefined) index.set(key, [place]);
      else places.push(place);
    }
  }
  return index;
}

function rarest(
  reading: Reading,
  index: ReadonlyMap<string, readonly number[]>,
  { weigh }: TermWeights,
  cap: number,
): readonly { readonly places: readonly number[]; readonly weight: number }[] {
  const found: { places: readonly number[]; weight: number }[] = [];
  for (const term of reading.terms) {
    const places = index.get(term.key);
    if (places === undefined || places.length > cap) continue;
    found.push({ places, weight: weigh(term) });
  }
  return found
    .toSorted((a, b) => b.weight - a.weight || a.places.length - b.places.length)
    .slice(0, rarestTerms);
}
