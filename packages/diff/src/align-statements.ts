import { at } from "./text/at.ts";
import type { Statement } from "@onrecord/core";
import { alignVersions } from "./align/align-versions.ts";
import { assignPairs } from "./align/assign-pairs.ts";
import { chooseMode } from "./align/choose-mode.ts";
import type { AlignmentMode } from "./align/choose-mode.ts";
import { findCandidates } from "./align/find-candidates.ts";
import type { Link } from "./align/link.ts";
import { possibleThreshold } from "./reading/evidence.ts";
import { readStatement } from "./reading/read-statement.ts";
import type { Reading, TermWeights } from "./reading/reading.ts";
import { weighTerms } from "./reading/weigh-terms.ts";

/** How to align. */
export type AlignOptions = {
  /** Chosen by the texts when left out. */
  readonly mode?: AlignmentMode;
};

/**
 * Pairs the statements of an earlier and a later text, both in the order of the text. Indices are into the two
 * arrays; several on a side where a sentence was split or sentences were merged. Sorted by the earlier side.
 *
 * Versions of one text are aligned by their wording and in order; texts of different years by what they are about,
 * with figures masked, each statement at most once.
 *
 * @example
 * import { extractStatements, readDocument, type Statement } from "@onrecord/core";
 * const read = (text: string): Statement[] => extractStatements(readDocument(text, { author: "The party" }));
 * const before = read("We will build 480 homes. The harbour will stay open.");
 * const after = read("We will build 480 new homes. The bridge is safe. The harbour will stay open.");
 * alignStatements(before, after).map((link) => [link.before, link.after]); // [[[0], [0]], [[1], [2]]]
 */
export function alignStatements(
  before: readonly Statement[],
  after: readonly Statement[],
  options: AlignOptions = {},
): { before: number[]; after: number[]; score: number }[] {
  const earlier = before.map(readStatement);
  const later = after.map(readStatement);
  const mode = options.mode ?? chooseMode(earlier, later);
  return alignReadings(earlier, later, mode, weighTerms([...earlier, ...later])).map((link) => ({
    before: [...link.before],
    after: [...link.after],
    score: link.score,
  }));
}

function alignReadings(
  before: readonly Reading[],
  after: readonly Reading[],
  mode: AlignmentMode,
  weights: TermWeights,
): readonly Link[] {
  const links =
    mode === "versions"
      ? alignVersions(before, after)
      : assignPairs(findCandidates(before, after, weights, possibleThreshold)).map((pair) => ({
          before: [pair.before],
          after: [pair.after],
          score: pair.score,
        }));
  return links.toSorted((a, b) => at(a.before, 0) - at(b.before, 0));
}
