import type { DatabaseSync, StatementSync } from "node:sqlite";

/**
 * A statement that writes. What it tells of the last row comes as a bigint: the index of words marks what is deleted by
 * rows with larger numbers than JavaScript's, after which any other would throw.
 */
export function prepareWriting(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql);
  statement.setReadBigInts(true);
  return statement;
}
