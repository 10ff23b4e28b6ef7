import type { Wording } from "../text/wording.ts";

/** A word that stands in every sentence of a text still counts this much of one that stands in one sentence only. */
const least = 0.5;

/**
 * The wordings of two versions with what many of their sentences have counting less: in an essay on ferries it says
 * little that two sentences speak of ferries (inverse document frequency, Spärck Jones 1972, with a floor).
 */
export function weighWordings(
  before: readonly Wording[],
  after: readonly Wording[],
): readonly [readonly Wording[], readonly Wording[]] {
  const counts = countSentences(before);
  for (const [key, count] of countSentences(after)) {
    counts.set(key, Math.max(count, counts.get(key) ?? 0));
  }
  const whole = Math.log(Math.max(2, before.length, after.length));
  const weights = new Map<string, number>();
  for (const [key, count] of counts) weights.set(key, Math.max(least, 1 - Math.log(count) / whole));
  const weigh = (wording: Wording): Wording => {
    const bag = new Map<string, number>();
    let total = 0;
    for (const [key, weight] of wording.bag) {
      const own = weight * (weights.get(key) ?? 1);
      bag.set(key, own);
      total += own;
    }
    return { plain: wording.plain, bag, total };
  };
  return [before.map(weigh), after.map(weigh)];
}

function countSentences(wordings: readonly Wording[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { bag } of wordings) {
    for (const key of bag.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
