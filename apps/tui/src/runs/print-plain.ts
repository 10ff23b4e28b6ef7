import { buildTimeline } from "@onrecord/core";
import { writePositions, writeTimeline } from "@onrecord/export";
import type { Call } from "../call.ts";
import { findReviews } from "../review/find-reviews.ts";
import { honourReviews } from "../review/honour-reviews.ts";
import { collectStatements } from "../statements/collect-statements.ts";
import { compareCollection } from "../statements/compare-collections.ts";

/** What the browser shows, as text from top to bottom: the timeline, then the positions where there are several documents. */
export async function* printPlain(call: Call): AsyncGenerator<string> {
  const { settings, host, tell } = call;
  const { axis = "refers-to", split = null, review = null, about } = settings;
  const collection = await collectStatements(call.operands, call);
  const { documents, statements } = collection;
  yield writeTimeline(buildTimeline(statements, { axis }), statements, "text");
  if (documents.length < 2) return;
  const files = await findReviews(documents, review, host.cwd, tell);
  const reviewing = { collection, cwd: host.cwd, tell, isPart: about !== undefined };
  const positions = honourReviews(compareCollection(collection, split), files, reviewing);
  yield `\n${writePositions(positions, statements, "text")}`;
}
