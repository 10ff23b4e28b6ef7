import type { Reading } from "../reading/reading.ts";
import { alignStretch } from "./align-stretch.ts";
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
  const links = alignStretch(earlier, later);
  return [...links, ...findMoves(earlier, later, links)];
}
