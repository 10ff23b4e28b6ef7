import { type Call, UnreadError } from "onrecord/parts";
import { describeDatabaseError, isDatabaseError } from "./describe-database-error.ts";
import { type Database, openDatabase } from "./open-database.ts";

/**
 * Uses the database for one piece of work and closes it.
 *
 * @throws UnreadError when it cannot be reached or fails.
 */
export async function* withDatabase(
  { host }: Pick<Call, "host">,
  work: (database: Database) => AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let database: Database | null = null;
  try {
    database = await openDatabase(host);
    yield* work(database);
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    throw new UnreadError("PostgreSQL", describeDatabaseError(error), { cause: error });
  } finally {
    await database?.close();
  }
}
