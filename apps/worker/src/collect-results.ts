import { type Call, type Problem, tellSetAside, unread, UnreadError } from "onrecord/parts";
import type { Client } from "pg";
import { checkRun } from "./check-run.ts";
import { readRunName } from "./commands/run-name.ts";
import { withDatabase } from "./database/with-database.ts";
import { mostStarts } from "./queue/take-batch.ts";

/**
 * The statements of a run in the order of its documents, when all is done, and what could not be read.
 *
 * Results that do not follow each other without a gap, from the first line to the last, are not delivered.
 */
export function collectResults(call: Call): AsyncGenerator<string | Uint8Array> {
  const run = readRunName(call.operands);
  return withDatabase(call, async function* collect({ work }) {
    // One picture of the tables, whatever others do meanwhile.
    await work.query("begin isolation level repeatable read read only");
    const lines = await checkRun(work, run);
    await checkDone(work, run);
    let next = 1;
    let setAside = 0;
    for await (const row of readRows(work, run)) {
      if (row.first_line !== next) throw new UnreadError(run, describeGap(run, next));
      next += row.lines;
      if (row.statements === null) call.tell(describeDead(run, row.first_line));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by deliverResult
      for (const problem of JSON.parse(row.problems) as readonly Problem[]) call.tell(problem);
      setAside += row.set_aside;
      if (row.statements !== null) yield row.statements;
    }
    if (next !== lines + 1) throw new UnreadError(run, describeGap(run, next));
    tellSetAside(setAside, call.tell);
  });
}

type Row = {
  readonly first_line: number;
  readonly lines: number;
  /** Null where the documents were set aside. */
  readonly statements: Buffer | null;
  readonly problems: string;
  readonly set_aside: number;
};

/** So many results are held in memory. */
const page = 16;

async function* readRows(work: Client, run: string): AsyncGenerator<Row> {
  let last = 0;
  for (;;) {
    // The next page begins where this one ends.
    // oxlint-disable-next-line no-await-in-loop
    const { rows } = await work.query<Row>(
      `select first_line, lines, statements, problems, set_aside from onrecord.results
        where run = $1 and first_line > $2
      union all
      select first_line, lines, null, problems, 0 from onrecord.batches
        where run = $1 and first_line > $2
      order by first_line limit ${page}`,
      [run, last],
    );
    const end = rows.at(-1);
    if (end === undefined) return;
    yield* rows;
    last = end.first_line;
  }
}

async function checkDone(work: Client, run: string): Promise<void> {
  const { rows } = await work.query<{ readonly lines: number }>(
    "select coalesce(sum(lines), 0)::integer as lines from onrecord.batches where run = $1 and not is_dead",
    [run],
  );
  const waiting = rows[0]?.lines ?? 0;
  if (waiting === 0) return;
  throw new UnreadError(
    run,
    `${waiting} lines are not done yet; let workers work (onrecord-worker work --until-done), then collect again`,
  );
}

function describeDead(run: string, line: number): Problem {
  return unread(
    `-:${line}`,
    `not read: ${mostStarts} workers ended over it; to try it again: onrecord-worker retry ${run}`,
  );
}

function describeGap(run: string, line: number): string {
  return `there is no result for line ${line}, as somebody has changed the tables; remove the run (onrecord-worker forget ${run}) and enqueue it again`;
}
