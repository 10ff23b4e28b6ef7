import { writePositions } from "@onrecord/export";
import type { Call } from "../call.ts";
import { checkGit } from "../options/check-git.ts";
import { UsageError } from "../problems/usage-error.ts";
import { findReviews } from "../review/find-reviews.ts";
import { collectBoth, collectStatements } from "../statements/collect-statements.ts";
import { compareCollections, joinCollections } from "../statements/compare-collections.ts";
import {
  type Compared,
  compareWhole,
  judgeCompared,
  withAll,
} from "../statements/compare-whole.ts";
import { statementsIn } from "../statements/statements-in.ts";
import { showComparing } from "../statements/show-comparing.ts";

/** Positions and how they changed, in the format of the call or else in the one given. */
export async function* printPositions(call: Call, usual: string): AsyncGenerator<string> {
  const { settings, host, tell } = call;
  const later = settings.with ?? [];
  if (later.length > 0 && settings.split !== undefined) {
    throw new UsageError("--with and --split both say what is later; expected one of them");
  }
  checkGit(settings);
  const format = settings.format ?? usual;
  const compared = await compareGroups(call, later);
  const { documents, all } = compared.collection;
  const files = await findReviews(documents, settings.review ?? null, host.cwd, tell);
  const positions = judgeCompared(compared, files, call);
  const statements = settings.about === undefined ? all : statementsIn(positions, all);
  yield writePositions(positions, statements, format, {
    restated: settings.restated === true,
    documents,
  });
}

async function compareGroups(call: Call, later: readonly string[]): Promise<Compared> {
  const { operands, settings } = call;
  if (later.length === 0) {
    return compareWhole(await collectStatements(operands, call), call, showComparing(call));
  }
  const { before, after } = await collectBoth(operands, later, call);
  const among = settings.about === undefined ? null : compareCollections(before, after);
  const positions = compareCollections(withAll(before), withAll(after), showComparing(call));
  return { collection: joinCollections(before, after), positions, among };
}
