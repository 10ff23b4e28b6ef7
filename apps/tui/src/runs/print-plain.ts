import { buildTimeline } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";
import { writePositions, writeTimeline } from "@onrecord/export";
import type { Call } from "../call.ts";
import { listCounts } from "../output/list-counts.ts";
import { listDocuments } from "../output/list-documents.ts";
import { findReviews } from "../review/find-reviews.ts";
import { type Collection, collectStatements } from "../statements/collect-statements.ts";
import { compareWhole, judgeCompared } from "../statements/compare-whole.ts";
import { statementsIn } from "../statements/statements-in.ts";

/**
 * What the browser shows, as text from top to bottom: the timeline with what changed beside each statement, the positions
 * where there are several documents, the documents, and how much there is of what.
 */
export async function* printPlain(call: Call): AsyncGenerator<string> {
  const { axis = "refers-to", about } = call.settings;
  const collection = await collectStatements(call.operands, call);
  const { documents, statements, all } = collection;
  const positions = await comparePlain(collection, call);
  const timeline = buildTimeline(statements, { axis });
  const matters = positions?.matters ?? [];
  yield writeTimeline(timeline, statements, "text", { changes: { matters, statements: all } });
  if (positions !== null) {
    const named = about === undefined ? all : statementsIn(positions, all);
    yield `\n${writePositions(positions, named, "text")}`;
  }
  yield `\n${listDocuments(documents, statements)}`;
  const shown = { documents, statements, timeline, positions: positions ?? ("none" as const) };
  yield `\n${listCounts({ ...shown, byRules: [], beside: all, reading: null })}`;
}

/** Null where there is nothing to compare. */
async function comparePlain(collection: Collection, call: Call): Promise<Positions | null> {
  const { settings, host, tell } = call;
  const { documents } = collection;
  if (documents.length < 2) return null;
  const files = await findReviews(documents, settings.review ?? null, host.cwd, tell);
  return judgeCompared(compareWhole(collection, call), files, call);
}
