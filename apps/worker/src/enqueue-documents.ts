import {
  bytesOf,
  type Call,
  createConfigFinder,
  note,
  type Problem,
  readRecords,
  UsageError,
} from "onrecord/parts";
import type { Client } from "pg";
import { build } from "./build.ts";
import { readRunName } from "./commands/run-name.ts";
import { withDatabase } from "./database/with-database.ts";
import { cutBatches, type EnqueuedLine } from "./documents/cut-batches.ts";
import { jobOptions } from "./documents/job-options.ts";
import { lineOf } from "./documents/problem-lines.ts";
import { addBatch } from "./queue/add-batch.ts";

const usualBatch = 500;

/**
 * Puts the documents of standard input in the queue with the options of the call, in one transaction: a run is there whole
 * or not at all.
 *
 * Ids are looked through here, as no worker sees all of them.
 */
export function enqueueDocuments(call: Call): AsyncGenerator<string | Uint8Array> {
  const run = readRunName(call.operands);
  const { settings, host, tell } = call;
  return withDatabase(call, async function* enqueue({ work }) {
    const findConfig = await createConfigFinder(host.cwd, settings.config ?? null, tell);
    const options = jobOptions(settings, await findConfig(host.cwd));
    await work.query("begin");
    await addRun(work, run, JSON.stringify(options));
    let batches = 0;
    let lines = 0;
    for await (const batch of cutBatches(readLines(call), settings.batch ?? usualBatch)) {
      await addBatch(work, run, batch);
      batches += 1;
      lines += batch.lines;
    }
    await work.query("update onrecord.runs set lines = $2 where name = $1", [run, lines]);
    await work.query("commit");
    if (batches === 0) tell(note(null, `${run}: there was no line on standard input`));
    yield `${run}: ${count(lines, "line")} in ${count(batches, "batch", "batches")}\n`;
  });
}

async function addRun(work: Client, run: string, options: string): Promise<void> {
  const { rowCount } = await work.query(
    "insert into onrecord.runs (name, build, options, lines) values ($1, $2, $3, 0) on conflict do nothing",
    [run, build, options],
  );
  if (rowCount === 1) return;
  throw new UsageError(
    `there is a run ${run} already; take another name, or remove it: onrecord-worker forget ${run}`,
  );
}

/** The lines that are documents, and one for what was wrong behind the last of them. */
async function* readLines({ host, tell }: Call): AsyncGenerator<EnqueuedLine> {
  let problems: Problem[] = [];
  for await (const one of readRecords(bytesOf(host.stdin), "-", new Set())) {
    if (one.kind === "line") {
      yield { bytes: one.bytes, number: one.number, problems };
      problems = [];
    } else {
      tell(one);
      problems.push(one);
    }
  }
  const last = problems.at(-1);
  const number = last === undefined ? null : lineOf(last);
  if (number !== null) yield { bytes: new Uint8Array(), number, problems };
}

function count(many: number, one: string, more = `${one}s`): string {
  return many === 1 ? `1 ${one}` : `${many} ${more}`;
}
