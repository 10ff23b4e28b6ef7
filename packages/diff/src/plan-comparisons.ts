import type { AlignmentMode } from "./align/choose-mode.ts";
import { chooseMode } from "./align/choose-mode.ts";
import type { Reading } from "./reading/reading.ts";
import { groupByDocument } from "./order/group-by-document.ts";
import { isCertainlyBefore, type Sides } from "./order/order-documents.ts";

/** Two documents to compare, by id, and how their texts ask to be aligned. */
export type Comparison = {
  readonly before: string;
  readonly after: string;
  readonly mode: AlignmentMode;
};

/** How many documents back the version before is looked for. */
const lookBack = 4;

/** Of other texts the newest are enough: with each of a thousand, work would grow with the square of their number. */
const mostOthers = 12;

/**
 * Which documents are compared with which. With a split, each earlier one with each later one. Without, each with the
 * version before it, so that every change is told once and where it happened; a document that is no version of one
 * before it is compared with the newest version of each text before it. What was not certainly written before is never
 * taken for the earlier one.
 */
export function planComparisons(
  { ordered, before, after, parted }: Sides,
  readings: readonly Reading[],
): readonly Comparison[] {
  const places = groupByDocument(readings);
  const of = (id: string): readonly Reading[] =>
    (places.get(id) ?? []).flatMap((index) => readings[index] ?? []);
  const compare = (earlier: string, later: string): Comparison => ({
    before: earlier,
    after: later,
    mode: chooseMode(of(earlier), of(later)),
  });
  if (parted)
    return [...before].flatMap((earlier) => [...after].map((later) => compare(earlier, later)));
  const superseded = new Set<string>();
  return ordered.slice(1).flatMap((document, index) => {
    const earlier = ordered
      .slice(0, index + 1)
      .filter((other) => isCertainlyBefore(other, document));
    for (const version of earlier.slice(-lookBack).toReversed()) {
      const found = compare(version.id, document.id);
      if (found.mode !== "versions") continue;
      superseded.add(version.id);
      return [found];
    }
    return earlier
      .filter(({ id }) => !superseded.has(id))
      .slice(-mostOthers)
      .map(({ id }) => compare(id, document.id));
  });
}
