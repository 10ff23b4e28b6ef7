import { keepAbout, type Positions } from "@onrecord/diff";
import type { Call } from "../call.ts";
import type { ReviewFile } from "../review/find-reviews.ts";
import { honourReviews } from "../review/honour-reviews.ts";
import type { Collection } from "./collect-statements.ts";
import { compareCollection, type Progress } from "./compare-collections.ts";

/** A collection and what comparing it gave, before anybody judged it. */
export type Compared = {
  readonly collection: Collection;
  /** Of all statements. */
  readonly positions: Positions;
  /** Of those about the term of the call; null where it has none. */
  readonly among: Positions | null;
};

/** Compares a collection whole and, where only what is about a term is wanted, also what is about it by itself. */
export function compareWhole(
  collection: Collection,
  { settings }: Pick<Call, "settings">,
  progress: Progress = {},
): Compared {
  const split = settings.split ?? null;
  const among = settings.about === undefined ? null : compareCollection(collection, split);
  return { collection, positions: compareCollection(withAll(collection), split, progress), among };
}

/** A collection of all its statements, whatever they are about. */
export function withAll(collection: Collection): Collection {
  return { ...collection, statements: collection.all };
}

/** The positions as review files judge them; with `--about`, those about the term. What cannot be honoured is told. */
export function judgeCompared(
  { collection, positions, among }: Compared,
  files: readonly ReviewFile[],
  { settings: { about }, host: { cwd }, tell }: Call,
): Positions {
  const reviewed = honourReviews(positions, files, { collection, cwd, tell });
  if (about === undefined || among === null) return reviewed;
  // What cannot be honoured was told of the whole.
  const own = honourReviews(among, files, { collection, cwd, tell: () => {} });
  return keepAbout(reviewed, collection.all, about, own);
}
