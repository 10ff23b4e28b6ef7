import { canErase, eraseLine } from "./documents/show-progress.ts";
import type { Host } from "./host.ts";
import { build } from "./kept/build.ts";
import { openKept } from "./kept/open-kept.ts";
import { openResult } from "./output/open-result.ts";
import { openPool } from "./pool/open-pool.ts";
import { parseCall } from "./parse-call.ts";
import type { Program } from "./program.ts";
import { describeFileError, isSystemError } from "./problems/file-error.ts";
import { type Problem, type Tell, unread } from "./problems/problem.ts";
import { UnreadError } from "./problems/unread-error.ts";
import { UsageError } from "./problems/usage-error.ts";
import { writeProblem } from "./problems/write-problem.ts";

/** 0: all was read; 1: something could not be read, the rest is delivered; 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs one call of the program: results to standard output or the named file, all else to standard error.
 *
 * `args` are the words after the program's name.
 */
export async function runProgram(
  program: Program,
  args: readonly string[],
  host: Host,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let isQuiet = false;
  const tell = (problem: Problem): void => {
    if (problem.kind === "unread" && status === 0) status = 1;
    if (problem.kind === "note" && isQuiet) return;
    const clear = canErase(host) ? eraseLine : "";
    host.stderr.write(`${clear}${writeProblem(problem, program.name)}\n`);
  };
  // Where nobody listens to problems, the work goes on.
  host.stderr.on("error", () => {});
  try {
    const parsed = parseCall(args, host, program);
    if (typeof parsed === "string") await deliver([parsed], undefined, host, tell);
    else {
      isQuiet = parsed.settings.quiet === true;
      const { command, settings } = parsed;
      const kept = openKept({ ...parsed, host });
      const pooled = build === null ? {} : { pool: openPool() };
      try {
        const call = { ...parsed, host, tell, ...kept, ...pooled };
        await deliver(command.run(call), settings.output, host, tell);
      } finally {
        await pooled.pool?.close();
        kept.store?.close();
      }
    }
  } catch (error) {
    if (isCollectionError(error)) {
      tell({ kind: "unread", place: null, says: error.message, rule: null });
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    tell({ kind: "unread", place: null, says: error.message, rule: null });
    return 2;
  }
  return status;
}

/** By its name: a call that reads no collection does not load what does. */
function isCollectionError(error: unknown): error is Error {
  return error instanceof Error && error.name === "CollectionError";
}

/** Writes the pieces to the named file, else to standard output, until all is written or nobody reads any more. */
async function deliver(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string>,
  output: string | undefined,
  host: Host,
  tell: Tell,
): Promise<void> {
  const result = await openResult(host, output);
  try {
    for await (const piece of pieces) {
      if (piece.length > 0 && !(await result.write(piece))) return;
    }
    await result.finish();
  } catch (error) {
    await result.discard();
    if (error instanceof UnreadError) {
      tell(unread(error.place, error.message));
      return;
    }
    if (!isSystemError(error)) throw error;
    tell(unread(output ?? "standard output", describeFileError(error)));
  }
}
