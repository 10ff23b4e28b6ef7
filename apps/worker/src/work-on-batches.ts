import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Call, note, type Problem, unread, UnreadError } from "onrecord/parts";
import { build } from "./build.ts";
import {
  describeDatabaseError,
  isDatabaseError,
  isTooLate,
} from "./database/describe-database-error.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { extractBatch } from "./documents/extract-batch.ts";
import { deliverResult } from "./queue/deliver-result.ts";
import { listLeft } from "./queue/list-left.ts";
import { mostStarts, takeBatch } from "./queue/take-batch.ts";

/** How long to wait, in seconds, before each try to reach a server that was lost; then it is given up. */
const waits = [0, 1, 2, 4, 8, 15, 30, 60, 120] as const;

/** Between two looks at an empty queue, in seconds. */
const idle = 1;

/**
 * Takes batches and delivers their results, until stopped or, with `--until-done`, nothing is left.
 *
 * SIGTERM and SIGINT let it finish the batch in its hands; a second one does not.
 */
export async function* workOnBatches({ settings, host, tell, pool }: Call): AsyncGenerator<string> {
  const stop = new AbortController();
  const onSignal = (): void => {
    stop.abort();
  };
  process.once("SIGTERM", onSignal).once("SIGINT", onSignal);
  const folder = await mkdtemp(join(tmpdir(), "onrecord-worker-"));
  let database: Database | null = null;
  let [done, failures] = [0, 0];
  // Begun by us and not ended, through no fault of its documents.
  let begun: string | null = null;
  try {
    while (!stop.signal.aborted) {
      // Batch after batch: more hands are more workers.
      // oxlint-disable no-await-in-loop
      try {
        database ??= await openDatabase(host);
        if (begun !== null) {
          await database.log.query("delete from onrecord.starts where id = $1", [begun]);
          begun = null;
        }
        const taken = await takeBatch(database, build, ({ run, line }) => {
          tell(unread(`${run}:${line}`, describeDead(run)));
        });
        if (taken === null) {
          const left = await listLeft(database.work, build);
          if (settings.untilDone === true && left.every(({ isOurs }) => !isOurs)) {
            for (const { run } of left) tell(describeOther(run));
            break;
          }
          await pause(idle, stop.signal);
          continue;
        }
        [begun, failures] = [taken.start, 0];
        const { run, batch } = taken;
        const lines = `${run}: lines ${batch.firstLine} to ${batch.firstLine + batch.lines - 1}`;
        tell(note(null, `${lines} taken`));
        const extracted = await extractBatch(batch, taken.options, folder, pool);
        await deliverResult(database.work, taken, extracted);
        tell(note(null, `${lines} delivered`));
        begun = null;
        done += 1;
      } catch (error) {
        if (!isDatabaseError(error)) throw error;
        const wait = database === null && failures === 0 ? undefined : waits[failures];
        const cause = database?.farewell() ?? error;
        const says = describeDatabaseError(cause);
        // Then it is the documents' fault: the note that they were begun stays.
        if (isTooLate(cause)) begun = null;
        if (wait === undefined) throw new UnreadError("PostgreSQL", says, { cause: error });
        tell(note("PostgreSQL", `${says}; trying again in ${wait} s, and no result is lost`));
        failures += 1;
        await database?.close();
        database = null;
        await pause(wait, stop.signal);
      }
      // oxlint-enable no-await-in-loop
    }
  } finally {
    await database?.close();
    await rm(folder, { recursive: true, force: true });
    process.off("SIGTERM", onSignal).off("SIGINT", onSignal);
  }
  yield `${done === 1 ? "1 batch" : `${done} batches`} done\n`;
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(seconds * 1000, undefined, { signal }).catch(() => {});
}

function describeDead(run: string): string {
  return `set aside: ${mostStarts} workers ended over this line; to try it again: onrecord-worker retry ${run}`;
}

function describeOther(run: string): Problem {
  return unread(
    run,
    "left: it was enqueued by another build of onrecord-worker; let workers of that one do it, or forget it and enqueue it again",
  );
}
