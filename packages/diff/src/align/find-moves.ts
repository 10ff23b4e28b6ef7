import { at } from "../text/at.ts";
import { likeness } from "../text/wording.ts";
import type { Wording } from "../text/wording.ts";
import type { Link } from "./link.ts";

/** Sentences that changed place must be this alike, and this heavy, to be told from two that merely resemble. */
const leastLikeness = 0.95;
const leastWeight = 5;
/** How many sentences are tried for one that found no partner in order. */
const mostTried = 200_000;

/** Links between sentences left over by an alignment in order: they were moved. */
export function findMoves(
  before: readonly Wording[],
  after: readonly Wording[],
  links: readonly Link[],
): Link[] {
  const leftBefore = leftOver(before, new Set(links.flatMap((link) => link.before)));
  const leftAfter = leftOver(after, new Set(links.flatMap((link) => link.after)));
  const equal = leftBefore.length * leftAfter.length > mostTried;
  const byWording = new Map<string, number[]>();
  for (const index of leftAfter) {
    const { plain } = at(after, index);
    const list = byWording.get(plain);
    if (list === undefined) byWording.set(plain, [index]);
    else list.push(index);
  }
  const found: { before: number; after: number; score: number }[] = [];
  for (const index of leftBefore) {
    const wording = at(before, index);
    for (const other of equal ? (byWording.get(wording.plain) ?? []) : leftAfter) {
      const score = likeness(wording, at(after, other));
      if (score >= leastLikeness) found.push({ before: index, after: other, score });
    }
  }
  found.sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after);
  const used = { before: new Set<number>(), after: new Set<number>() };
  const moves: Link[] = [];
  for (const pair of found) {
    if (used.before.has(pair.before) || used.after.has(pair.after)) continue;
    used.before.add(pair.before);
    used.after.add(pair.after);
    moves.push({ before: [pair.before], after: [pair.after], score: pair.score });
  }
  return moves;
}

function leftOver(wordings: readonly Wording[], linked: ReadonlySet<number>): readonly number[] {
  return [...wordings.keys()].filter(
    (index) => !linked.has(index) && at(wordings, index).total >= leastWeight,
  );
}
