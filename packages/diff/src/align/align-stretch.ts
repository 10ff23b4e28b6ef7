import { findAnchors } from "../text/find-anchors.ts";
import type { Wording } from "../text/wording.ts";
import { alignInOrder } from "./align-in-order.ts";
import type { Link } from "./link.ts";

/** A stretch larger than this (sentences before × sentences after) is not compared whole: time must stay bounded. */
const mostCells = 60_000;

/** Stretches within stretches in which anchors are looked for; each time all of them are read once. */
const mostNested = 8;

/**
 * Aligns a stretch of two versions around the sentences that stand unchanged once in each. In a part that is still too
 * large the same is done again, as what is repeated elsewhere may stand once in it; where nothing does, it is cut at the
 * same share of both sides. Links across a cut are lost, unless they are found as moves.
 */
export function alignStretch(
  before: readonly Wording[],
  after: readonly Wording[],
  nested = 0,
): readonly Link[] {
  const anchors = nested < mostNested ? findAnchors(before.map(plainOf), after.map(plainOf)) : [];
  const links: Link[] = [];
  let fromBefore = 0;
  let fromAfter = 0;
  const alignPart = (toBefore: number, toAfter: number): void => {
    const [earlier, later] = [before.slice(fromBefore, toBefore), after.slice(fromAfter, toAfter)];
    const isSmall = earlier.length * later.length <= mostCells;
    const part = isSmall ? alignInOrder(earlier, later) : alignStretch(earlier, later, nested + 1);
    for (const link of part) {
      links.push({
        before: link.before.map((index) => index + fromBefore),
        after: link.after.map((index) => index + fromAfter),
        score: link.score,
      });
    }
    fromBefore = toBefore;
    fromAfter = toAfter;
  };
  for (const [atBefore, atAfter] of anchors) {
    alignPart(atBefore, atAfter);
    links.push({ before: [atBefore], after: [atAfter], score: 1 });
    fromBefore += 1;
    fromAfter += 1;
  }
  if (anchors.length === 0 && before.length * after.length > mostCells) {
    alignPart(before.length >> 1, after.length >> 1);
  }
  alignPart(before.length, after.length);
  return links;
}

const plainOf = ({ plain }: Wording): string => plain;
