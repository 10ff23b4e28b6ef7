import type { Client } from "pg";

/** Runs of which batches wait or are in somebody's hands, and whether they are for this build. */
export async function listLeft(
  work: Client,
  build: string | null,
): Promise<readonly { readonly run: string; readonly isOurs: boolean }[]> {
  const { rows } = await work.query<{ readonly run: string; readonly is_ours: boolean }>(
    `select r.name as run, r.build is not distinct from $1 as is_ours from onrecord.runs r
      where exists (select from onrecord.batches b where b.run = r.name and not b.is_dead)
      order by r.name`,
    [build],
  );
  return rows.map(({ run, is_ours }) => ({ run, isOurs: is_ours }));
}
