import { comparePositions, type CompareOptions, type Positions } from "@onrecord/diff";
import type { Collection } from "./collect-statements.ts";
import { splitBetween } from "./split-between.ts";

export type Progress = Pick<CompareOptions, "onProgress">;

/** Compares the documents of one collection, before the split (EDTF) and since; null: each with what came before it. */
export function compareCollection(
  { documents, statements, unread }: Collection,
  split: string | null,
  progress: Progress = {},
): Positions {
  return comparePositions(statements, { documents, split, unread, ...progress });
}

/**
 * Compares earlier with later documents; where their dates leave open which came first, the call tells.
 *
 * @throws UsageError when their dates tell another order than the call.
 */
export function compareCollections(
  before: Collection,
  after: Collection,
  progress: Progress = {},
): Positions {
  const split = splitBetween(before.documents, after.documents);
  const { documents, statements, unread } = joinCollections(before, after);
  const order = split === null ? { later: after.documents.map(({ id }) => id) } : {};
  return comparePositions(statements, { documents, split, unread, ...order, ...progress });
}

export function joinCollections(before: Collection, after: Collection): Collection {
  return {
    documents: [...before.documents, ...after.documents],
    statements: [...before.statements, ...after.statements],
    all: [...before.all, ...after.all],
    unread: [...before.unread, ...after.unread],
  };
}
