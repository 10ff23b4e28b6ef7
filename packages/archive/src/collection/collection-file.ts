import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { loadSqlite } from "../load-sqlite.ts";
import { CollectionError } from "./collection-error.ts";

/** “onrc” in ASCII; SQLite writes it at byte 68 of the file, by which others (`file`, say) tell what it is. */
const applicationId = 0x6f_6e_72_63;
const format = 1;

/** Milliseconds to wait for another process that reads or writes. */
const patience = 10_000;

/** Whether the bytes at the head of a file say that it is a collection. */
export function isCollectionHead(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  return (
    bytes.length >= 72 &&
    bytes.subarray(0, 16).toString("latin1") === "SQLite format 3\0" &&
    bytes.readUInt32BE(68) === applicationId
  );
}

/** Whether a file is a collection, by its content; false where it cannot be read. */
export function isCollection(file: string): boolean {
  try {
    // Of a pipe, what is looked at is gone, and opening one may wait for ever.
    if (!statSync(file).isFile()) return false;
    const handle = openSync(file, "r");
    try {
      const head = new Uint8Array(100);
      return isCollectionHead(head.subarray(0, readSync(handle, head)));
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

/**
 * A record's key is its document's number times `keysPerDocument`, and its place among the document's records: so the keys
 * have the order of the documents, and the records of one lie together.
 *
 * `places` has a row for each date of each record by both axes; date 0 is none. Its `id`, and `said` for when it was said,
 * stand there so that a timeline is weighed without reading the records.
 */
const tables = `
CREATE TABLE documents (
  document INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sum BLOB NOT NULL, run INTEGER NOT NULL, facts BLOB NOT NULL,
  records INTEGER NOT NULL, undated0 INTEGER NOT NULL, undated1 INTEGER NOT NULL);
CREATE TABLE chunks (key INTEGER PRIMARY KEY, packed BLOB NOT NULL);
CREATE TABLE dates (
  date INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, first TEXT NOT NULL, last TEXT NOT NULL);
CREATE TABLE places (
  axis INTEGER NOT NULL, date INTEGER NOT NULL, key INTEGER NOT NULL, at INTEGER NOT NULL, id, said INTEGER NOT NULL,
  PRIMARY KEY (axis, date, key)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
  list, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${format};`;

/** @throws CollectionError where the file cannot be opened as a collection. */
export function openForReading(file: string): DatabaseSync {
  const database = open(file, true);
  try {
    check(database, file);
    return database;
  } catch (error) {
    database.close();
    // A killed writer has left its journal, which only somebody who may write can roll back.
    if (!isHalfWritten(error)) throw explain(error, file);
  }
  openForWriting(file).close();
  const mended = open(file, true);
  check(mended, file);
  return mended;
}

/**
 * Opens a collection to be added to; where there is none, a new one.
 *
 * @throws CollectionError where that is not possible.
 */
export function openForWriting(file: string): DatabaseSync {
  const database = open(file, false);
  try {
    database.exec("PRAGMA cache_size = -65536");
    database.exec("PRAGMA temp_store = FILE");
    if (isEmpty(database)) {
      database.exec("PRAGMA page_size = 8192");
      database.exec(`BEGIN IMMEDIATE; ${tables} COMMIT`);
    }
    check(database, file);
    return database;
  } catch (error) {
    database.close();
    throw explain(error, file);
  }
}

function open(file: string, readOnly: boolean): DatabaseSync {
  const sqlite = loadSqlite();
  if (sqlite === null) {
    throw new CollectionError(
      `collections need a Node with SQLite, 22.13 or later; this is ${process.versions.node}`,
    );
  }
  try {
    const database = new sqlite.DatabaseSync(file, { readOnly, timeout: patience });
    // The file may come from anybody: nothing in it is to be run.
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    return database;
  } catch (error) {
    throw explain(error, file);
  }
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare("SELECT count(*) AS count FROM sqlite_schema").get()?.["count"] === 0;
}

function check(database: DatabaseSync, file: string): void {
  const id = database.prepare("PRAGMA application_id").get()?.["application_id"];
  const version = database.prepare("PRAGMA user_version").get()?.["user_version"];
  if (id !== applicationId) {
    throw new CollectionError(`${file}: expected a collection, got another file; it is left alone`);
  }
  if (version !== format) {
    throw new CollectionError(
      `${file}: made by another version of this program (format ${String(version)}, expected ${format}); gather it anew`,
    );
  }
}

/** What SQLite's result codes mean to somebody who has a collection. */
const meanings: ReadonlyMap<number, string> = new Map([
  [5, "another process is using it; try again when that has ended"],
  [6, "another process is using it; try again when that has ended"],
  [8, "it may only be read"],
  [10, "the disk reported an error"],
  [11, "it is damaged; gather it anew"],
  [13, "the disk is full"],
  [14, "it cannot be opened there; its folder must exist and be yours to write"],
  [26, "expected a collection, got another file; it is left alone"],
]);

/** The same error in plain words, where it is one of SQLite's. */
export function explain(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof CollectionError) return error;
  if (/no such module: fts5/.test(error.message)) {
    return new CollectionError(
      "collections need a Node whose SQLite has full-text search (FTS5), 24 or later",
      { cause: error },
    );
  }
  const code = codeOf(error);
  if (code === null) return error;
  const says = meanings.get(code & 0xff) ?? `it is damaged (${error.message}); gather it anew`;
  return new CollectionError(`${file}: ${says}`, { cause: error });
}

/** The same where a collection is read: whatever is not as it was written is damage, whoever made it. */
export function explainReading(error: unknown, file: string): unknown {
  const known = explain(error, file);
  if (known instanceof CollectionError || !(known instanceof Error)) return known;
  return new CollectionError(`${file}: it is damaged (${known.message}); gather it anew`, {
    cause: error,
  });
}

/** SQLITE_READONLY_ROLLBACK, or what comes of it where a file is opened. */
function isHalfWritten(error: unknown): boolean {
  return codeOf(error) === 776;
}

function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode : null;
}
