import type { Term } from "../text/terms.ts";
import type { Reading, TermWeights } from "./reading.ts";

/** A collection of this many statements is trusted half, the words' own weight half. */
const halfTrust = 60;

/** From this share of the rarity of a term found once. */
const tellingRarity = 0.6;

/** Before anything is known of a collection: no term is known to be rare. */
export const plainWeights: TermWeights = { weigh: (term) => term.prior, telling: () => false };

/**
 * Inverse document frequency over the statements of a collection, as a share of what a term found once gets
 * (Spärck Jones 1972), times what the term says by itself. Small collections prove little about rarity, so they are
 * trusted less.
 */
export function weighTerms(readings: readonly Reading[]): TermWeights {
  const counts = countTerms(readings);
  const size = readings.length;
  const trust = size / (size + halfTrust);
  const top = Math.log(1 + size);
  const rarity = ({ key }: Term): number => {
    const share = top === 0 ? 1 : Math.log(1 + size / (counts.get(key) ?? 1)) / top;
    return 1 - trust + trust * share;
  };
  return {
    weigh: (term) => term.prior * rarity(term),
    telling: (term) => term.prior >= 1 && rarity(term) >= tellingRarity,
  };
}

function countTerms(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of readings) {
    for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
