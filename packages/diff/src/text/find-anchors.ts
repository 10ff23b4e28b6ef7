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

/** A stretch of both sides, and the anchor right behind it; null behind the last. */
type Stretch<Piece> = {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  /** Where it begins. */
  readonly from: Pair;
  readonly anchor: Pair | null;
};

/** The stretches between the anchors, also those that are empty. */
export function* stretchesBetween<Piece>(
  before: readonly Piece[],
  after: readonly Piece[],
  anchors: readonly Pair[],
): Generator<Stretch<Piece>> {
  let from: Pair = [0, 0];
  for (const anchor of [...anchors, null]) {
    const [toBefore, toAfter] = anchor ?? [before.length, after.length];
    yield {
      before: before.slice(from[0], toBefore),
      after: after.slice(from[1], toAfter),
      from,
      anchor,
    };
    from = [toBefore + 1, toAfter + 1];
  }
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
