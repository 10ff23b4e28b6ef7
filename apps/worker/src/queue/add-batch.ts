import type { Client } from "pg";
import type { Batch } from "../documents/cut-batches.ts";

/** Puts a batch in the queue, behind all others. */
export async function addBatch(work: Client, run: string, batch: Batch): Promise<void> {
  const { firstLine, lines, documents, problems } = batch;
  await work.query(
    "insert into onrecord.batches (run, first_line, lines, documents, problems) values ($1, $2, $3, $4, $5)",
    [run, firstLine, lines, documents, JSON.stringify(problems)],
  );
}
