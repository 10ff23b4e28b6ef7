import { pick } from "./text/at.ts";
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
 * The documents of one side without those that a later one of it is another version of: what a text said in between is
 * no position that it held or holds.
 */
function newestVersions(
  side: readonly string[],
  compare: (earlier: string, later: string) => Comparison,
): readonly string[] {
  const superseded = new Set<string>();
  for (const [at, later] of side.entries()) {
    const earlier = side.slice(Math.max(0, at - lookBack), at).toReversed();
    const version = earlier.find((one) => compare(one, later).mode === "versions");
    if (version !== undefined) superseded.add(version);
  }
  return side.filter((id) => !superseded.has(id));
}

/**
 * Which documents are compared with which. With a split, each earlier one with each later one, of versions of one text
 * the newest on either side. Without, each with the
 * version before it, so that every change is told once and where it happened; a document that is no version of one
 * before it is compared with the newest version of each text before it. What was not certainly written before is never
 * taken for the earlier one.
 */
export function planComparisons(
  { ordered, before, after, parted }: Sides,
  readings: readonly Reading[],
): readonly Comparison[] {
  const places = groupByDocument(readings);
  const of = (id: string): readonly Reading[] => pick(readings, places.get(id) ?? []);
  const compare = (earlier: string, later: string): Comparison => ({
    before: earlier,
    after: later,
    mode: chooseMode(of(earlier), of(later)),
  });
  if (parted) {
    const later = newestVersions([...after], compare);
    return newestVersions([...before], compare).flatMap((one) =>
      later.map((other) => compare(one, other)),
    );
  }
  const superseded = new Set<string>();
  return ordered.slice(1).flatMap((document, index) => {
    // Newest first, and no further than is looked at: all the earlier ones of each would grow with their square.
    const others: string[] = [];
    let looked = 0;
    for (let at = index; at >= 0 && others.length < mostOthers; at--) {
      const earlier = ordered[at];
      if (earlier === undefined || !isCertainlyBefore(earlier, document)) continue;
      looked += 1;
      if (looked <= lookBack) {
        const found = compare(earlier.id, document.id);
        if (found.mode === "versions") {
          superseded.add(earlier.id);
          return [found];
        }
      }
      if (!superseded.has(earlier.id)) others.push(earlier.id);
    }
    return others.toReversed().map((id) => compare(id, document.id));
  });
}
