import { buildTimeline } from "@onrecord/core";
import type { BrowserModel } from "../browser/browser-model.ts";
import { withoutFetch } from "../browser/without-fetch.ts";
import type { Call } from "../call.ts";
import { readingOptions } from "../options/options.ts";
import { note } from "../problems/problem.ts";
import { type Collection, collectStatements } from "../statements/collect-statements.ts";
import { compareCollection } from "../statements/compare-collections.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";
import { printTimeline } from "./timeline.ts";

/** The terminal browser; where there is no terminal, or a format or file is asked for, the timeline. */
export const browse: Command = {
  name: "browse",
  says: "the terminal browser (without a terminal: the timeline as text); the default",
  operand: paths,
  options: ["axis", "split", "plain", ...readingOptions],
  format: "text",
  examples: [
    { line: "onrecord letters/", says: "browse a folder" },
    { line: "onrecord browse letters/ --plain | less", says: "the same as text" },
  ],
  async *run(call) {
    const { plain, format, output } = call.settings;
    const isPrinted = plain === true || format !== undefined || output !== undefined;
    if (isPrinted || !call.host.stdout.isTTY) yield* printTimeline(call);
    else await browseCollection(await collectStatements(call.operands, call), call);
  },
};

async function browseCollection(collection: Collection, call: Call): Promise<void> {
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
  // Only the browser needs React and Ink, which take longer to load than most documents to read.
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
