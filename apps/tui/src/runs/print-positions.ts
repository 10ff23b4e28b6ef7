import { writePositions } from "@onrecord/export";
import type { Call } from "../call.ts";
import { UsageError } from "../problems/usage-error.ts";
import { collectBoth, collectStatements } from "../statements/collect-statements.ts";
import {
  compareCollection,
  compareCollections,
  joinCollections,
} from "../statements/compare-collections.ts";

/** Positions and how they changed, in the format of the call or else in the one given. */
export async function* printPositions(call: Call, usual: string): AsyncGenerator<string> {
  const { operands, settings } = call;
  const later = settings.with ?? [];
  if (later.length > 0 && settings.split !== undefined) {
    throw new UsageError("--with and --split both say what is later; expected one of them");
  }
  const format = settings.format ?? usual;
  if (later.length === 0) {
    const before = await collectStatements(operands, call);
    const positions = compareCollection(before, settings.split ?? null);
    yield writePositions(positions, before.statements, format);
  } else {
    const { before, after } = await collectBoth(operands, later, call);
    const positions = compareCollections(before, after);
    yield writePositions(positions, joinCollections(before, after).statements, format);
  }
}
