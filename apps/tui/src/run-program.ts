import type { Call } from "./call.ts";
import { eraseLine } from "./documents/show-progress.ts";
import type { Host } from "./host.ts";
import { openResult } from "./output/open-result.ts";
import { type ParsedCall, parseCall } from "./parse-call.ts";
import { describeFileError, isSystemError } from "./problems/file-error.ts";
import { type Problem, unread } from "./problems/problem.ts";
import { UsageError } from "./problems/usage-error.ts";
import { writeProblem } from "./problems/write-problem.ts";

/** 0: all was read; 1: something could not be read, the rest is delivered; 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs one call of the program: results to standard output or the named file, all else to standard error.
 *
 * `args` are the words after the program's name.
 */
export async function runProgram(args: readonly string[], host: Host): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let isQuiet = false;
  const tell = (problem: Problem): void => {
    if (problem.kind === "unread" && status === 0) status = 1;
    if (problem.kind === "note" && isQuiet) return;
    const clear = host.stderr.isTTY ? eraseLine : "";
    host.stderr.write(`${clear}${writeProblem(problem)}\n`);
  };
  try {
    const parsed = parseCall(args, host);
    if (parsed === null) return 0;
    isQuiet = parsed.settings.quiet === true;
    await deliver(parsed, { ...parsed, host, tell });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell({ kind: "unread", place: null, says: error.message, rule: null });
    return 2;
  }
  return status;
}

async function deliver({ command, settings }: ParsedCall, call: Call): Promise<void> {
  const result = await openResult(call.host, settings.output);
  try {
    for await (const piece of command.run(call)) {
      if (piece !== "" && !(await result.write(piece))) return;
    }
    await result.finish();
  } catch (error) {
    await result.discard();
    if (!isSystemError(error)) throw error;
    call.tell(unread(settings.output ?? "standard output", describeFileError(error)));
  }
}
