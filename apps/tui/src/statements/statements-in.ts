import type { Statement } from "@onrecord/core";
import type { Positions } from "@onrecord/diff";

/** Those of the statements that the positions name. */
export function statementsIn(
  { matters, new: added, unanswered, dropped, versions }: Positions,
  statements: readonly Statement[],
): readonly Statement[] {
  const named = new Set([
    ...matters.flatMap((matter) => matter.statements),
    ...added,
    ...[...unanswered, ...dropped].map(({ id }) => id),
    ...versions.flatMap(({ histories }) => histories).flatMap((history) => history.statements),
  ]);
  return statements.filter(({ id }) => named.has(id));
}
