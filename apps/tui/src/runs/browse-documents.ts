import { setTimeout } from "node:timers/promises";
import { createBookmarks } from "../bookmarks/bookmarks.ts";
import type { Action } from "../browser/browser-state.ts";
import { openBrowser } from "../browser/open-browser.tsx";
import type { Call } from "../call.ts";
import { hasColour } from "../output/has-colour.ts";
import type { From } from "../documents/readable-names.ts";
import { watchPaths } from "../documents/watch-paths.ts";
import type { Problem } from "../problems/problem.ts";
import { createErrands } from "../errands/errands.ts";
import { emptyModel, gatherModel } from "../reading/gather-model.ts";
import type { Reading } from "../reading/start-reading.ts";

/**
 * Shows what is read of the documents until the reader quits.
 *
 * Problems are told when the terminal is itself again: on the browser's screen they would be written over.
 */
export async function browseDocuments(call: Call, reading: Reading): Promise<void> {
  const { axis = "refers-to", watch = false, from = "text" } = call.settings;
  const { stdin, stdout, env, cwd } = call.host;
  let problems: Problem[] = [];
  const bookmarks = createBookmarks(call);
  const errands = createErrands(call, (found) => {
    problems = [...found];
  });
  try {
    await openBrowser(emptyModel(axis), {
      stdin,
      stdout,
      color: hasColour(env),
      tmux: (env["TMUX"] ?? "") !== "",
      run: errands.run,
      keep: bookmarks.keep,
      feeds: [
        // In turn: whoever sees rows must not be taken elsewhere a moment later.
        inTurn(
          bookmarks.recall(),
          gatherModel(reading.messages, axis, (problem) => problems.push(problem)),
        ),
        ...(watch ? [watchDocuments(call.operands, cwd, from)] : []),
      ],
    });
  } finally {
    await reading.stop();
    await errands.stop();
    for (const problem of problems) call.tell(problem);
  }
}

async function* inTurn(...feeds: readonly AsyncIterable<Action>[]): AsyncGenerator<Action> {
  for (const feed of feeds) yield* feed;
}

/** Milliseconds: programs write a file in several steps. */
const rest = 200;

async function* watchDocuments(
  paths: readonly string[],
  cwd: string,
  from: From,
): AsyncGenerator<Action> {
  for await (const seen of watchPaths(paths, { cwd, from, rest: async () => setTimeout(rest) })) {
    yield seen.type === "changed" ? seen : { type: "told", notice: `${seen.says}; r reads again` };
  }
}
