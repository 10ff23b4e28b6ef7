import type { Action } from "../browser/browser-state.ts";
import type { Errand } from "../browser/errand.ts";
import type { Call } from "../call.ts";
import type { Problem } from "../problems/problem.ts";
import { editFile } from "./edit-file.ts";
import { createRereader } from "./read-again.ts";
import type { VerdictWriter } from "./write-verdict.ts";

export type Errands = {
  readonly run: (errand: Errand) => Promise<Action | null>;
  /** Ends what goes on. */
  readonly stop: () => Promise<void>;
};

/** What git holds of a file cannot be edited: the file itself is opened, at the line that the words had then. */
function inWorkingTree(
  errand: Errand & { readonly type: "edit" },
  paths: readonly string[],
): Errand & { readonly type: "edit" } {
  const path = paths.find((one) => errand.document.startsWith(`${one}@`)) ?? errand.path;
  return { ...errand, path };
}

/** Runs what the keys of a browser ask of the world, for one call; `onProblems` takes what a new reading could not read. */
export function createErrands(
  call: Call,
  onProblems: (problems: readonly Problem[]) => void,
): Errands {
  const { host, settings } = call;
  let writeVerdict: VerdictWriter | null = null;
  const { read, stop } = createRereader(call, onProblems);
  return {
    stop,
    run: async (errand) => {
      switch (errand.type) {
        // Loaded when they are first asked for: the first screen waits for nothing that it does not need.
        case "judge": {
          const { createVerdictWriter } = await import("./write-verdict.ts");
          writeVerdict ??= createVerdictWriter(settings.review ?? null, host.cwd);
          return writeVerdict(errand);
        }
        case "edit":
          return editFile(
            settings.git === true ? inWorkingTree(errand, call.operands) : errand,
            host,
          );
        case "export": {
          const { writeExport } = await import("./write-export.ts");
          return writeExport(errand, host.cwd);
        }
        case "reread":
          return read();
      }
    },
  };
}
