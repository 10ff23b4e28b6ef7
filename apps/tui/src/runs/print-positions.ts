import { keepAbout, type Positions } from "@onrecord/diff";
import { writePositions } from "@onrecord/export";
import type { Call } from "../call.ts";
import { UsageError } from "../problems/usage-error.ts";
import { findReviews } from "../review/find-reviews.ts";
import { honourReviews } from "../review/honour-reviews.ts";
import {
  type Collection,
  collectBoth,
  collectStatements,
} from "../statements/collect-statements.ts";
import { showComparing } from "../statements/show-comparing.ts";
import {
  compareCollection,
  compareCollections,
  joinCollections,
} from "../statements/compare-collections.ts";

/** Positions and how they changed, in the format of the call or else in the one given. */
export async function* printPositions(call: Call, usual: string): AsyncGenerator<string> {
  const { settings, host, tell } = call;
  const later = settings.with ?? [];
  if (later.length > 0 && settings.split !== undefined) {
    throw new UsageError("--with and --split both say what is later; expected one of them");
  }
  if (settings.git === true && (later.length > 0 || settings.date !== undefined)) {
    throw new UsageError(
      "--git takes the versions of a file and their dates from git; expected neither --with nor --date beside it",
    );
  }
  const format = settings.format ?? usual;
  const { collection, positions, among } = await compareGroups(call, later);
  const { documents, all } = collection;
  const files = await findReviews(documents, settings.review ?? null, host.cwd, tell);
  const reviewing = { collection, cwd: host.cwd, tell, isPart: false };
  const reviewed = honourReviews(positions, files, reviewing);
  const shown = { restated: settings.restated === true, documents };
  if (settings.about === undefined || among === null) {
    yield writePositions(reviewed, all, format, shown);
    return;
  }
  const own = honourReviews(among, files, { ...reviewing, tell: () => {} });
  const about = keepAbout(reviewed, all, settings.about, own);
  const named = namesOf(about);
  const statements = all.filter(({ id }) => named.has(id));
  yield writePositions(about, statements, format, shown);
}

function namesOf({
  matters,
  new: added,
  unanswered,
  dropped,
  versions,
}: Positions): ReadonlySet<string> {
  return new Set([
    ...matters.flatMap(({ statements }) => statements),
    ...added,
    ...[...unanswered, ...dropped].map(({ id }) => id),
    ...versions.flatMap(({ histories }) => histories).flatMap(({ statements }) => statements),
  ]);
}

type Compared = {
  readonly collection: Collection;
  /** Of all statements. */
  readonly positions: Positions;
  /** Of those about the term of the call; null where it has none. */
  readonly among: Positions | null;
};

async function compareGroups(call: Call, later: readonly string[]): Promise<Compared> {
  const { operands, settings } = call;
  const isPart = settings.about !== undefined;
  if (later.length === 0) {
    const collection = await collectStatements(operands, call);
    const split = settings.split ?? null;
    const among = isPart ? compareCollection(collection, split) : null;
    const positions = compareCollection(withAll(collection), split, showComparing(call));
    return { collection, positions, among };
  }
  const { before, after } = await collectBoth(operands, later, call);
  const among = isPart ? compareCollections(before, after) : null;
  const positions = compareCollections(withAll(before), withAll(after), showComparing(call));
  return { collection: joinCollections(before, after), positions, among };
}

/** A collection of all its statements, whatever they are about. */
function withAll(collection: Collection): Collection {
  return { ...collection, statements: collection.all };
}
