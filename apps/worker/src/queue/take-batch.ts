import type { Problem } from "onrecord/parts";
import type { Database } from "../database/open-database.ts";
import type { Batch } from "../documents/cut-batches.ts";
import type { JobOptions } from "../documents/job-options.ts";
import { splitBatch } from "../documents/split-batch.ts";
import { addBatch } from "./add-batch.ts";

/** A batch in the hands of this worker, until the transaction on `work` ends, in whatever way. */
export type Taken = {
  readonly run: string;
  readonly batch: Batch;
  readonly options: JobOptions;
  /** Names the note that somebody has begun with it. */
  readonly start: string;
};

/** What became of a document that is not tried any more. */
export type Dead = { readonly run: string; readonly line: number };

/** So many workers may end over one document; then it is set aside. */
export const mostStarts = 3;

/** Into how many parts a batch falls that a worker has ended over: few such ends lead to the one document. */
const parts = 8;

/**
 * The first of the run that was enqueued first, of those in nobody's hands. The lock is given back by the server when a worker's connection
 * ends, so nobody has to guess from a clock whether it is alive; a machine that vanished is found out by TCP.
 */
const take = `
select b.run, b.first_line, b.lines, b.documents, b.problems, r.options,
  (select count(*)::integer from onrecord.starts s where s.run = b.run and s.first_line = b.first_line) as starts
from onrecord.batches b join onrecord.runs r on r.name = b.run
where not b.is_dead and r.build is not distinct from $1
order by b.turn, b.id limit 1
for no key update of b skip locked`;

const limits = `
set local tcp_keepalives_idle = 30; set local tcp_keepalives_interval = 10; set local tcp_keepalives_count = 3;
set local idle_in_transaction_session_timeout = '1h'`;

type Row = {
  readonly run: string;
  readonly first_line: number;
  readonly lines: number;
  readonly documents: Buffer;
  readonly problems: string;
  readonly options: string;
  readonly starts: number;
};

/**
 * Takes a batch out of the queue; null where none waits that is for this build.
 *
 * Who began with a batch and ended leaves a note. A batch with such a note is parted until it is one document, and its
 * parts come behind all else of the run, so that nothing waits for what ends workers; that one is
 * set aside after `mostStarts`, which `onDead` is told.
 */
export async function takeBatch(
  { work, log }: Database,
  build: string | null,
  onDead: (dead: Dead) => void,
): Promise<Taken | null> {
  for (;;) {
    // One after the other is the point of it.
    // oxlint-disable no-await-in-loop
    await work.query(`begin; ${limits}`);
    const [row] = (await work.query<Row>(take, [build])).rows;
    if (row === undefined) {
      await work.query("commit");
      return null;
    }
    const { run, starts } = row;
    const batch = batchOf(row);
    if (starts === 0 || (batch.lines === 1 && starts < mostStarts)) {
      const options = parseOptions(row.options);
      return { run, batch, options, start: await noteStart(log, run, batch) };
    }
    const key = [run, batch.firstLine];
    if (batch.lines === 1) {
      await work.query(
        "update onrecord.batches set is_dead = true where run = $1 and first_line = $2",
        key,
      );
    } else {
      await work.query("delete from onrecord.batches where run = $1 and first_line = $2", key);
      for (const part of splitBatch(batch, parts)) await addBatch(work, run, part);
    }
    await work.query("commit");
    if (batch.lines === 1) onDead({ run, line: batch.firstLine });
    // oxlint-enable no-await-in-loop
  }
}

async function noteStart(log: Database["log"], run: string, batch: Batch): Promise<string> {
  const { rows } = await log.query<{ readonly id: string }>(
    "insert into onrecord.starts (run, first_line) values ($1, $2) returning id",
    [run, batch.firstLine],
  );
  return rows[0]?.id ?? "";
}

function batchOf({ first_line, lines, documents, problems }: Row): Batch {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by addBatch
  const parsed = JSON.parse(problems) as readonly Problem[];
  return { firstLine: first_line, lines, documents, problems: parsed };
}

function parseOptions(options: string): JobOptions {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written when the run was enqueued
  return JSON.parse(options) as JobOptions;
}
