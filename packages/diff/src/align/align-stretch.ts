import { findAnchors, stretchesBetween } from "../text/find-anchors.ts";
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
  if (anchors.length === 0) return alignHalves(before, after, nested);
  return [...stretchesBetween(before, after, anchors)].flatMap((part) => {
    const links = moveBy(alignPart(part.before, part.after, nested), part.from);
    if (part.anchor === null) return links;
    return links.concat({ before: [part.anchor[0]], after: [part.anchor[1]], score: 1 });
  });
}

function alignHalves(
  before: readonly Wording[],
  after: readonly Wording[],
  nested: number,
): readonly Link[] {
  if (isSmall(before, after)) return alignInOrder(before, after);
  const half = [before.length >> 1, after.length >> 1] as const;
  const second = alignPart(before.slice(half[0]), after.slice(half[1]), nested);
  return [
    ...alignPart(before.slice(0, half[0]), after.slice(0, half[1]), nested),
    ...moveBy(second, half),
  ];
}

function alignPart(
  before: readonly Wording[],
  after: readonly Wording[],
  nested: number,
): readonly Link[] {
  return isSmall(before, after)
    ? alignInOrder(before, after)
    : alignStretch(before, after, nested + 1);
}

const isSmall = (before: readonly Wording[], after: readonly Wording[]): boolean =>
  before.length * after.length <= mostCells;

/** The links of a part, told by the places of the whole. */
function moveBy(
  links: readonly Link[],
  [before, after]: readonly [before: number, after: number],
): readonly Link[] {
  return links.map((link) => ({
    before: link.before.map((index) => index + before),
    after: link.after.map((index) => index + after),
    score: link.score,
  }));
}

const plainOf = ({ plain }: Wording): string => plain;
