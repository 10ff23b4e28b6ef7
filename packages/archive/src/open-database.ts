import { chmodSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { DatabaseSync } from "node:sqlite";

/** Milliseconds to wait for another process that writes; what does not get through is worked out again next time. */
const patience = 250;

/**
 * Opens the database in the file, made if need be with its folder, which only the user may read.
 *
 * With a write-ahead log, power loss leaves it whole, and processes that share it do not wait for each other's reading.
 *
 * @throws where that is not possible, or the file is no database.
 */
export function openDatabase(
  Database: typeof DatabaseSync,
  file: string,
  mostPages: number,
): DatabaseSync {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const database = new Database(file, { timeout: patience });
  try {
    chmodSync(file, 0o600);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = NORMAL");
    database.exec(`PRAGMA max_page_count = ${mostPages}`);
    database.exec(
      "CREATE TABLE IF NOT EXISTS bundles (id INTEGER PRIMARY KEY, sum BLOB NOT NULL, length INTEGER NOT NULL, bytes BLOB NOT NULL)",
    );
    database.exec(
      "CREATE TABLE IF NOT EXISTS kept (name TEXT NOT NULL UNIQUE, bundle INTEGER NOT NULL)",
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Removes the database with its log. */
export function removeDatabase(file: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
}
