import type { Client } from "pg";
import type { Extracted } from "../documents/extract-batch.ts";
import type { Taken } from "./take-batch.ts";

/** Ends the transaction in which the batch was taken: its result comes, and the batch goes, or neither. */
export async function deliverResult(
  work: Client,
  { run, batch }: Taken,
  { statements, problems, setAside }: Extracted,
): Promise<void> {
  const { firstLine, lines } = batch;
  await work.query(
    "insert into onrecord.results (run, first_line, lines, statements, problems, set_aside) values ($1, $2, $3, $4, $5, $6)",
    [run, firstLine, lines, Buffer.from(statements), JSON.stringify(problems), setAside],
  );
  await work.query("delete from onrecord.batches where run = $1 and first_line = $2", [
    run,
    firstLine,
  ]);
  await work.query("commit");
}
