import { buildTimeline } from "@onrecord/core";
import type { BrowserModel } from "../browser/browser-model.ts";
import { withoutFetch } from "../browser/without-fetch.ts";
import type { Call } from "../call.ts";
import { note } from "../problems/problem.ts";
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
  const { axis = "refers-to", split = null } = call.settings;
  const comparable = documents.length > 1;
  const model: BrowserModel = {
    documents,
    statements,
    timeline: buildTimeline(statements, { axis }),
    positions: comparable ? "awaited" : "none",
  };
  const { openBrowser } = await withoutFetch(() => import("../browser/open-browser.tsx"));
  const { stdin, stdout, env } = call.host;
  await openBrowser(model, {
    stdin,
    stdout,
    color: (env["NO_COLOR"] ?? "") === "",
    tmux: (env["TMUX"] ?? "") !== "",
    compare: comparable ? () => compareCollection(collection, split) : null,
  });
}
