import type { Call } from "../call.ts";
import { note } from "../problems/problem.ts";

/** Nothing found is a finding, or a slip in the term: the reader must be able to tell. */
export function tellAbsence(
  found: number,
  all: number,
  { settings: { about }, tell }: Pick<Call, "settings" | "tell">,
): void {
  if (about === undefined || all === 0 || found > 0) return;
  const many = all === 1 ? "the 1 statement is not" : `none of ${all} statements is`;
  tell(
    note(
      null,
      `--about ${JSON.stringify(about)}: ${many} about it; try fewer words, or others for it`,
    ),
  );
}
