import type { Positions } from "@onrecord/diff";
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
  const { collection, positions } = await compareGroups(call, later);
  const files = await findReviews(collection.documents, settings.review ?? null, host.cwd, tell);
  const isPart = settings.about !== undefined;
  const reviewing = { collection, cwd: host.cwd, tell, isPart };
  yield writePositions(honourReviews(positions, files, reviewing), collection.statements, format, {
    restated: settings.restated === true,
  });
}

type Compared = { readonly positions: Positions; readonly collection: Collection };

async function compareGroups(call: Call, later: readonly string[]): Promise<Compared> {
  const { operands, settings } = call;
  if (later.length === 0) {
    const collection = await collectStatements(operands, call);
    const split = settings.split ?? null;
    return { collection, positions: compareCollection(collection, split, showComparing(call)) };
  }
  const { before, after } = await collectBoth(operands, later, call);
  const collection = joinCollections(before, after);
  return { collection, positions: compareCollections(before, after, showComparing(call)) };
}
