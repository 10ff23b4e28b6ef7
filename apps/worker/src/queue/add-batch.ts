import type { Client } from "pg";
import type { Batch } from "../documents/cut-batches.ts";

/** Puts a batch in the queue, behind all others of its run. */
export async function addBatch(work: Client, run: string, batch: Batch): Promise<void> {
  const { firstLine, lines, documents, problems } = batch;
  await work.query(
    `insert into onrecord.batches (turn, run, first_line, lines, documents, problems)
      select turn, name, $2, $3, $4, $5 from onrecord.runs where name = $1`,
    [run, firstLine, lines, documents, JSON.stringify(problems)],
  );
}
