import { at } from "./at.ts";

type Pair = readonly [before: number, after: number];

/**
 * Pairs of equal pieces that stand once on each side, as many as can be had in the same order on both: the anchors of a
 * patience diff.
 */
export function findAnchors(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const places = uniquePlaces(after);
  const own = uniquePlaces(before);
  const pairs: Pair[] = [];
  for (const [index, piece] of before.entries()) {
    const place = places.get(piece);
    if (place !== undefined && place >= 0 && own.get(piece) === index) pairs.push([index, place]);
  }
  return longestRising(pairs);
}

/** The one place of each piece; -1 where it stands more than once. */
function uniquePlaces(pieces: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, piece] of pieces.entries()) {
    places.set(piece, places.has(piece) ? -1 : index);
  }
  return places;
}

/** The longest subsequence whose after-index rises (patience sorting). */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const piles: number[] = [];
  const previous: number[] = [];
  for (const [index, [, after]] of pairs.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(pairs, at(piles, middle))[1] < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = piles[low - 1] ?? -1;
    piles[low] = index;
  }
  const rising: Pair[] = [];
  for (let index = piles.at(-1) ?? -1; index >= 0; index = at(previous, index)) {
    rising.push(at(pairs, index));
  }
  return rising.toReversed();
}
