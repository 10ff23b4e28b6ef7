import type { Call } from "onrecord/parts";
import { checkRun } from "./check-run.ts";
import { readRunName } from "./commands/run-name.ts";
import { withDatabase } from "./database/with-database.ts";

/** Puts what was set aside in the queue again. */
export function retryRun(call: Call): AsyncGenerator<string | Uint8Array> {
  const run = readRunName(call.operands);
  return withDatabase(call, async function* retry({ work }) {
    await checkRun(work, run);
    await work.query("begin");
    await work.query(
      "delete from onrecord.starts s using onrecord.batches b where b.is_dead and b.run = $1 and s.run = b.run and s.first_line = b.first_line",
      [run],
    );
    const { rowCount } = await work.query(
      "update onrecord.batches set is_dead = false where run = $1 and is_dead",
      [run],
    );
    await work.query("commit");
    const many = rowCount === 1 ? "1 document is" : `${rowCount ?? 0} documents are`;
    yield `${run}: ${many} in the queue again\n`;
  });
}

/** Removes a run, once the batches that are in somebody's hands are done. */
export function forgetRun(call: Call): AsyncGenerator<string | Uint8Array> {
  const run = readRunName(call.operands);
  return withDatabase(call, async function* forget({ work }) {
    await checkRun(work, run);
    await work.query("begin");
    // Before the run itself, which those who deliver results of it look up.
    await work.query("select 1 from onrecord.batches where run = $1 for update", [run]);
    await work.query("delete from onrecord.runs where name = $1", [run]);
    await work.query("commit");
    yield `${run}: removed\n`;
  });
}
