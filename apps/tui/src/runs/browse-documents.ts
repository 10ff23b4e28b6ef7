import { openBrowser } from "../browser/open-browser.tsx";
import type { Call } from "../call.ts";
import { hasColour } from "../output/has-colour.ts";
import type { Problem } from "../problems/problem.ts";
import { createVerdictWriter } from "../errands/write-verdict.ts";
import { emptyModel, gatherModel } from "../reading/gather-model.ts";
import type { Reading } from "../reading/start-reading.ts";

/**
 * Shows what is read of the documents until the reader quits.
 *
 * Problems are told when the terminal is itself again: on the browser's screen they would be written over.
 */
export async function browseDocuments(call: Call, reading: Reading): Promise<void> {
  const { axis = "refers-to", review = null } = call.settings;
  const { stdin, stdout, env, cwd } = call.host;
  const problems: Problem[] = [];
  try {
    await openBrowser(emptyModel(axis), {
      stdin,
      stdout,
      color: hasColour(env),
      tmux: (env["TMUX"] ?? "") !== "",
      run: createVerdictWriter(review, cwd),
      feed: gatherModel(reading.messages, axis, (problem) => problems.push(problem)),
    });
  } finally {
    await reading.stop();
    for (const problem of problems) call.tell(problem);
  }
}
