import { type Collection, CollectionError, type CollectedView } from "@onrecord/archive";
import { streamedFormats, streamTimeline } from "@onrecord/export";
import type { Call } from "../call.ts";
import { tellAbsence } from "../statements/tell-absence.ts";
import { mostHeld, tooMany } from "./collect-gathered.ts";
import type { Gathered } from "./open-gathered.ts";
import { joinPieces } from "./join-pieces.ts";
import { searchGathered } from "./search-gathered.ts";
import { sourceGathered } from "./source-gathered.ts";
import { strongestGathered } from "./strongest-gathered.ts";

/**
 * The timeline of a collection, written while it is read; null in a format that has to have all of it at once, of a
 * collection that fits in memory.
 *
 * @throws UsageError where it does not.
 */
export function streamGathered(
  { path, collection }: Gathered,
  call: Call,
  format: string,
): Iterable<string> | null {
  const { axis = "refers-to", top } = call.settings;
  if (!streamedFormats.includes(format)) {
    if (collection.all.count > mostHeld) {
      throw tooMany(
        path,
        `${collection.all.count}`,
        `for a timeline of more, use --format ${streamedFormats.join(", ")}`,
      );
    }
    collection.close();
    return null;
  }
  const view = viewOf(collection, call);
  const source =
    top === undefined
      ? sourceGathered(collection, view, axis)
      : strongestGathered(collection, view, { axis, top });
  return closing(collection, joinPieces(streamTimeline(source, format)));
}

/** All of a collection, or what of it is about the term of the call. */
export function viewOf(collection: Collection, call: Call): CollectedView {
  const { about } = call.settings;
  if (about === undefined) return collection.all;
  const view = searchGathered(collection, about);
  tellAbsence(view.count, collection.all.count, call);
  return view;
}

/** Passes pieces on, and closes the collection behind the last. */
export function* closing<T>(
  collection: Collection,
  pieces: Iterable<T>,
): Generator<T, void, undefined> {
  try {
    yield* pieces;
  } catch (error) {
    // Whoever made the file: what stands in it need not be statements.
    if (!(error instanceof TypeError)) throw error;
    throw new CollectionError(
      "the collection holds something that is no statement; gather it anew",
      {
        cause: error,
      },
    );
  } finally {
    collection.close();
  }
}
