import type { Statement } from "@onrecord/core";

/** Looks statements up by id; the writers check beforehand that every id they meet was given. */
export function indexStatements(
  statements: readonly Statement[],
): (ids: readonly string[]) => readonly Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []);
}
