import type { Change, Positions } from "@onrecord/diff";
import { countThings } from "./count-things.ts";
import { foldLines } from "./fold-lines.ts";
import { hideRejected } from "./hide-rejected.ts";

/**
 * “Positions in 3 documents: 5 matters, 8 changes”, and how many a person rejected; what versions of a text merely restate
 * is no change, and counted apart.
 */
export function describePositions(positions: Positions, restated = 0): string {
  const { documents, matters } = hideRejected(positions);
  const changes = countChanges(matters);
  const rejected = countChanges(positions.matters) - changes;
  return (
    `Positions in ${countThings(documents.length, "document")}: ` +
    `${countThings(matters.length, "matter")}, ${countThings(changes - restated, "change")}` +
    (restated === 0 ? "" : `, ${String(restated)} restated in the next version`) +
    (rejected === 0 ? "" : `; ${countThings(rejected, "change")} rejected in review, not shown`)
  );
}

function countChanges(matters: Positions["matters"]): number {
  return matters.reduce((sum, { changes }) => sum + changes.length, 0);
}

/** “lowered (match, 0.82)”, and what a reviewer said of it: “unmet (match, 0.82, relabelled from lowered)”. */
export function describeChange({ kind, band, score, review, said }: Change): string {
  const pieces = [band, String(Math.round(score * 100) / 100)];
  if (review === "relabelled" && said !== undefined) pieces.push(`${review} from ${said}`);
  else if (review !== undefined) pieces.push(review);
  return `${kind} (${pieces.join(", ")})`;
}

/** “figures: 480 children → 200”. */
export function describeFigures({ before, after }: NonNullable<Change["figures"]>): string {
  return `figures: ${foldLines(before.text)} → ${foldLines(after.text)}`;
}
