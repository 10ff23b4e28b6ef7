import { buildTimeline } from "@onrecord/core";
import type { BrowserModel } from "../browser/browser-model.ts";
import { withoutFetch } from "../browser/without-fetch.ts";
import type { Call } from "../call.ts";
import { hasColour } from "../output/has-colour.ts";
import { note, type Problem } from "../problems/problem.ts";
import { findReviews } from "../review/find-reviews.ts";
import { honourReviews } from "../review/honour-reviews.ts";
import { collectStatements } from "../statements/collect-statements.ts";
import { compareCollection } from "../statements/compare-collections.ts";

/** Reads the documents and shows them until the reader quits. */
export async function browseDocuments(call: Call): Promise<void> {
  const collection = await collectStatements(call.operands, call);
  const { documents, statements } = collection;
  if (documents.length === 0) {
    call.tell(note(null, "nothing to browse"));
    return;
  }
  const { axis = "refers-to", split = null, review = null, about } = call.settings;
  const comparable = documents.length > 1;
  const model: BrowserModel = {
    documents,
    statements,
    timeline: buildTimeline(statements, { axis }),
    positions: comparable ? "awaited" : "none",
  };
  const { openBrowser } = await withoutFetch(() => import("../browser/open-browser.tsx"));
  const { stdin, stdout, env, cwd } = call.host;
  const files = comparable ? await findReviews(documents, review, cwd, call.tell) : [];
  // What is told while the browser has the screen would be lost on it.
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => {
    problems.push(problem);
  };
  const reviewing = { collection, cwd, tell, isPart: about !== undefined };
  await openBrowser(model, {
    stdin,
    stdout,
    color: hasColour(env),
    tmux: (env["TMUX"] ?? "") !== "",
    compare: comparable
      ? () => honourReviews(compareCollection(collection, split), files, reviewing)
      : null,
  });
  problems.forEach(call.tell);
}
