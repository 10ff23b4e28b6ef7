import type { Reading } from "../reading/reading.ts";
import { alignInOrder } from "./align-in-order.ts";
import { findAnchors } from "./find-anchors.ts";
import { findMoves } from "./find-moves.ts";
import type { Link } from "./link.ts";
import { weighWordings } from "./weigh-wordings.ts";

/**
 * Aligns two versions of one text: sentences in order, some split or merged, and those that moved.
 *
 * Sentences that stand unchanged once in each version hold the alignment in place, so that the costly comparison is
 * only made in the stretches between them.
 */
export function alignVersions(before: readonly Reading[], after: readonly Reading[]): Link[] {
  const [earlier, later] = weighWordings(
    before.map((reading) => reading.wording),
    after.map((reading) => reading.wording),
  );
  const links: Link[] = [];
  let fromBefore = 0;
  let fromAfter = 0;
  const alignGap = (toBefore: number, toAfter: number): void => {
    const gap = alignInOrder(earlier.slice(fromBefore, toBefore), later.slice(fromAfter, toAfter));
    for (const link of gap) {
      links.push({
        before: link.before.map((index) => index + fromBefore),
        after: link.after.map((index) => index + fromAfter),
        score: link.score,
      });
    }
  };
  for (const [atBefore, atAfter] of findAnchors(earlier, later)) {
    alignGap(atBefore, atAfter);
    links.push({ before: [atBefore], after: [atAfter], score: 1 });
    fromBefore = atBefore + 1;
    fromAfter = atAfter + 1;
  }
  alignGap(earlier.length, later.length);
  return [...links, ...findMoves(earlier, later, links)];
}
