import { comparePositions, type Positions } from "@onrecord/diff";
import { UsageError } from "../problems/usage-error.ts";
import type { Collection } from "./collect-statements.ts";
import { splitBetween } from "./split-between.ts";

/** Compares the documents of one collection, before the split (EDTF) and since; null: the first with all others. */
export function compareCollection(
  { documents, statements, unread }: Collection,
  split: string | null,
): Positions {
  const positions = comparePositions(statements, { documents, split, unread });
  // That something was dropped needs proof, and it may stand in what could not be read.
  return unread.length === 0 ? positions : { ...positions, dropped: [] };
}

/**
 * Compares earlier with later documents.
 *
 * @throws UsageError when their dates tell another order than the call, or leave open one that matters.
 */
export function compareCollections(before: Collection, after: Collection): Positions {
  const split = splitBetween(before.documents, after.documents);
  const positions = compareCollection(joinCollections(before, after), split);
  const [first] = before.documents;
  // Without a split the comparison itself decides what came first; it must be what the call says.
  if (split === null && first !== undefined && after.documents.length > 0) {
    if (before.documents.length > 1 || positions.documents[0]?.id !== first.id) {
      throw new UsageError(
        "the dates of the documents leave open which came first; give each its date, in its front matter or in onrecord.yml",
      );
    }
  }
  return positions;
}

export function joinCollections(before: Collection, after: Collection): Collection {
  return {
    documents: [...before.documents, ...after.documents],
    statements: [...before.statements, ...after.statements],
    unread: [...before.unread, ...after.unread],
  };
}
