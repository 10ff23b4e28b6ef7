import { at } from "../text/at.ts";
import { commonWeight, joinWordings, likeness } from "../text/wording.ts";
import type { Wording } from "../text/wording.ts";
import type { Link } from "./link.ts";

/** Two sentences less alike than this are better left alone. */
const leastLikeness = 0.3;
/** What a sentence must have in common with the joined one to be a part of it. */
const leastPart = 0.5;
/** How much better two sentences must fit together than each alone. */
const joinGain = 0.02;
/** What it speaks for two sentences that those right before them belong together, or that nothing but they is left. */
const besideGain = 0.05;

const steps = { skipBefore: 1, skipAfter: 2, pair: 3, split: 4, merge: 5 } as const;

/**
 * The best alignment in one order (dynamic programming over all pairs, Gale and Church 1993, with likeness of wording
 * instead of length): one to one, one to two, two to one, or nothing. Time and memory grow with the product of the two.
 */
export function alignInOrder(before: readonly Wording[], after: readonly Wording[]): Link[] {
  const width = after.length + 1;
  const likenesses = new Float32Array((before.length + 1) * width);
  const best = new Float64Array((before.length + 1) * width);
  const taken = new Uint8Array((before.length + 1) * width);
  const alike = (i: number, j: number): number => at(likenesses, i * width + j);
  const value = (i: number, j: number): number => at(best, i * width + j);
  const isLinked = (i: number, j: number): boolean => at(taken, i * width + j) >= steps.pair;

  for (const [row, earlier] of before.entries()) {
    const i = row + 1;
    for (const [column, later] of after.entries()) {
      const j = column + 1;
      const here = likeness(earlier, later);
      likenesses[i * width + j] = here;
      let most = value(row, j);
      let step: number = steps.skipBefore;
      const offer = (total: number, by: number): void => {
        if (total <= most) return;
        most = total;
        step = by;
      };
      offer(value(i, column), steps.skipAfter);
      const follows = row === 0 || column === 0 ? row === column : isLinked(row, column);
      const closes = i === before.length && j === after.length;
      const gain = here - leastLikeness + besideGain * (Number(follows) + Number(closes));
      if (here > 0 && gain > 0) offer(value(row, column) + gain, steps.pair);
      if (here > 0 && here < 1) {
        const split = likenessJoined(
          earlier,
          after[column - 1],
          later,
          Math.max(here, alike(i, column)),
        );
        if (split > 0) {
          offer(value(row, column - 1) + split - leastLikeness + joinGain, steps.split);
        }
        const merged = likenessJoined(
          later,
          before[row - 1],
          earlier,
          Math.max(here, alike(row, j)),
        );
        if (merged > 0) {
          offer(value(row - 1, column) + merged - leastLikeness + joinGain, steps.merge);
        }
      }
      best[i * width + j] = most;
      taken[i * width + j] = step;
    }
  }
  return readBack(before, after, taken);
}

function isPart(part: Wording, whole: Wording): boolean {
  return commonWeight(part, whole) > leastPart * part.total;
}

/** Likeness of one sentence to two neighbours read as one, 0 unless both are parts of it and it fits better. */
function likenessJoined(
  whole: Wording,
  first: Wording | undefined,
  second: Wording,
  alone: number,
): number {
  if (first === undefined || !isPart(first, whole) || !isPart(second, whole)) return 0;
  const together = likeness(whole, joinWordings(first, second));
  return together > alone + joinGain ? together : 0;
}

function readBack(
  before: readonly Wording[],
  after: readonly Wording[],
  taken: Uint8Array,
): Link[] {
  const links: Link[] = [];
  const width = after.length + 1;
  let i = before.length;
  let j = after.length;
  while (i > 0 && j > 0) {
    const step = taken[i * width + j];
    const [rows, columns] =
      step === steps.skipBefore
        ? [1, 0]
        : step === steps.skipAfter
          ? [0, 1]
          : step === steps.pair
            ? [1, 1]
            : step === steps.split
              ? [1, 2]
              : [2, 1];
    i -= rows;
    j -= columns;
    if (rows === 0 || columns === 0) continue;
    const one = at(before, i);
    const other = at(after, j);
    links.push({
      before: rows === 2 ? [i, i + 1] : [i],
      after: columns === 2 ? [j, j + 1] : [j],
      score: likeness(
        rows === 2 ? joinWordings(one, at(before, i + 1)) : one,
        columns === 2 ? joinWordings(other, at(after, j + 1)) : other,
      ),
    });
  }
  return links.toReversed();
}
