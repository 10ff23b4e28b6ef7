import { UsageError } from "onrecord/parts";
import type { Client } from "pg";

/**
 * How many lines a run has.
 *
 * @throws UsageError when there is no such run.
 */
export async function checkRun(work: Client, run: string): Promise<number> {
  const { rows } = await work.query<{ readonly name: string; readonly lines: number }>(
    "select name, lines from onrecord.runs order by name = $1 desc, name limit 20",
    [run],
  );
  const [first] = rows;
  if (first?.name === run) return first.lines;
  const names = rows.map(({ name }) => name).join(", ");
  throw new UsageError(
    `expected ${names === "" ? "a run, but none is enqueued" : `a run (${names})`}, got ${run}`,
  );
}
