import type { Change, Positions } from "@onrecord/diff";
import { countThings } from "./count-things.ts";
import { foldLines } from "./fold-lines.ts";

/** “Positions in 3 documents: 5 matters, 8 changes”. */
export function describePositions({ documents, matters }: Positions): string {
  const changes = matters.reduce((sum, matter) => sum + matter.changes.length, 0);
  return (
    `Positions in ${countThings(documents.length, "document")}: ` +
    `${countThings(matters.length, "matter")}, ${countThings(changes, "change")}`
  );
}

/** “lowered (match, 0.82)”, and what a reviewer said of it. */
export function describeChange({ kind, band, score, review }: Change): string {
  const sure = `${band}, ${String(Math.round(score * 100) / 100)}`;
  return `${kind} (${review === undefined ? sure : `${sure}, ${review}`})`;
}

/** “figures: 480 children → 200”. */
export function describeFigures({ before, after }: NonNullable<Change["figures"]>): string {
  return `figures: ${foldLines(before.text)} → ${foldLines(after.text)}`;
}
