import type { Action } from "../browser/browser-state.ts";
import type { BrowserModel } from "../browser/browser-model.ts";
import { plural } from "../browser/presentation/group.ts";
import type { Call } from "../call.ts";
import type { Problem } from "../problems/problem.ts";
import { UsageError } from "../problems/usage-error.ts";
import { takesInput } from "../takes-input.ts";
import { gatherModel } from "../reading/gather-model.ts";
import { type Reading, startReading } from "../reading/start-reading.ts";

export type Rereader = {
  readonly read: () => Promise<Action>;
  readonly stop: () => Promise<void>;
};

/**
 * Reads the documents of a call again, whole, while what was read before stays in sight. `onProblems` takes what could
 * not be read this time.
 */
export function createRereader(
  call: Call,
  onProblems: (problems: readonly Problem[]) => void,
): Rereader {
  let reading: Reading | null = null;
  return {
    read: async () => {
      if (takesInput(call)) {
        return nothing("what came through standard input cannot be read again");
      }
      reading = startReading(call);
      try {
        return await gather(reading, call, onProblems);
      } catch (error) {
        if (error instanceof UsageError) return nothing(`not read again: ${error.message}`);
        throw error;
      } finally {
        await reading.stop();
      }
    },
    stop: async () => {
      await reading?.stop();
    },
  };
}

async function gather(
  { messages }: Reading,
  { settings: { axis = "refers-to" } }: Call,
  onProblems: (problems: readonly Problem[]) => void,
): Promise<Action> {
  const problems: Problem[] = [];
  let model: BrowserModel | null = null;
  for await (const action of gatherModel(messages, axis, (problem) => problems.push(problem))) {
    if (action.type === "close") return nothing("no documents are there any more");
    if (action.type === "grown") ({ model } = action);
    if (action.type === "compared" && model !== null) {
      const { positions, byRules, beside } = action;
      model = { ...model, positions, byRules, beside };
    }
  }
  onProblems(problems);
  if (model === null) return nothing("nothing was read");
  const unread = problems.filter(({ kind }) => kind === "unread").length;
  const read = `read again: ${plural(model.documents.length, "document")}, ${plural(model.statements.length, "statement")}`;
  const told = unread === 0 ? "" : `; ${plural(unread, "problem")}: told when you leave`;
  return { type: "reread", model, notice: `${read}${told}` };
}

function nothing(notice: string): Action {
  return { type: "reread", model: null, notice };
}
