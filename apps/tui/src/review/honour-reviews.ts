import { applyReview, type Change, type Positions, type ReviewProblem } from "@onrecord/diff";
import { note, unread, type Tell } from "../problems/problem.ts";
import type { Collection } from "../statements/collect-statements.ts";
import { nameDocuments } from "./document-names.ts";
import type { ReviewFile } from "./find-reviews.ts";
import { readReview } from "./read-review.ts";

/** Where positions and their statements come from. */
export type Reviewing = {
  readonly collection: Collection;
  readonly cwd: string;
  readonly tell: Tell;
};

/** Applies the verdicts of review files and tells, by file and line, which of them could not be. */
export function honourReviews(
  positions: Positions,
  files: readonly ReviewFile[],
  reviewing: Reviewing,
): Positions {
  return files.reduce((judged, file) => honourReview(judged, file, reviewing), positions);
}

/** The changes that people have judged, as they were before in the first of the comparisons that has them. */
export function changesBeneath(ruled: readonly Positions[], judged: Positions): readonly Change[] {
  const pairs = new Set(
    changesOf(judged).flatMap((change) => (change.review === undefined ? [] : [pairOf(change)])),
  );
  const before = ruled.flatMap(changesOf).filter((change) => pairs.has(pairOf(change)));
  return [...new Map(before.toReversed().map((change) => [pairOf(change), change])).values()];
}

const pairOf = ({ before, after }: Change): string => `${before} ${after}`;

function changesOf({ matters }: Positions): readonly Change[] {
  return matters.flatMap(({ changes }) => changes);
}

function honourReview(
  positions: Positions,
  { file, name, text }: ReviewFile,
  { collection: { all, documents }, cwd, tell }: Reviewing,
): Positions {
  const read = readReview(text, name, tell);
  const { fromFile } = nameDocuments(documents, file, cwd);
  const lines = read.map(({ review }) => fromFile(review));
  const reviewed = applyReview(positions, all, { documents, lines });
  const elsewhere = reviewed.problems.filter(({ problem }) => problem === "no-document");
  for (const problem of reviewed.problems) {
    const place = `${name}:${read[problem.line]?.number ?? 0}`;
    tellProblem(problem, place, tell);
  }
  if (elsewhere.length > 0) {
    const verdicts = elsewhere.length === 1 ? "1 verdict is" : `${elsewhere.length} verdicts are`;
    const examples = elsewhere.slice(0, 1).map(({ says }) => says);
    tell(note(name, `${verdicts} about documents that were not read: ${examples.join("")}`));
  }
  return reviewed.positions;
}

function tellProblem({ problem, side, says }: ReviewProblem, place: string, tell: Tell): void {
  switch (problem) {
    case "not-found":
    case "ambiguous":
      tell(unread(place, side === null ? says : `${side}: ${says}`));
      break;
    case "overruled":
      tell(note(place, says));
      break;
    case "no-change":
      tell(note(place, says));
      break;
    case "no-document":
      break;
  }
}
