import type { DatabaseSync } from "node:sqlite";
import { keysPerDocument, type KeptRecord, packRecords, unpackRecords } from "./chunks.ts";
import type { CollectedRecord } from "./collection.ts";
import { CollectionError } from "./collection-error.ts";
import { prepareWriting } from "./prepare-writing.ts";

/** Stands for no date. */
export const undated = 0;

/** A record with the numbers of its dates, and what it is found by. */
export type NumberedRecord = KeptRecord & {
  readonly words: readonly string[];
  readonly isSaid: boolean;
};

type RecordTables = {
  readonly insert: (document: number, records: readonly NumberedRecord[]) => void;
  /** Adds those with unknown ids; how many, and how many of them without a date by either axis. */
  readonly append: (
    document: number,
    given: readonly CollectedRecord[],
    number: (record: CollectedRecord) => NumberedRecord,
  ) => readonly [added: number, aboutNoDate: number, saidAtNone: number];
  /** How many there were. */
  readonly remove: (document: number) => number;
};

/** Each id once: what was written twice was said once. */
export function withoutRepeats(records: readonly CollectedRecord[]): readonly CollectedRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return byId.size === records.length ? records : [...byId.values()];
}

/** The tables of what lies in documents: their records, where these stand in time, and the words they are found by. */
export function createRecordTables(database: DatabaseSync): RecordTables {
  const insertChunk = prepareWriting(
    database,
    "INSERT OR REPLACE INTO chunks (key, packed) VALUES (?, ?)",
  );
  const insertPlace = prepareWriting(
    database,
    "INSERT OR IGNORE INTO places (axis, date, key, at, id, said) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const insertWords = prepareWriting(database, "INSERT INTO words (rowid, list) VALUES (?, ?)");
  const selectChunks = database.prepare(
    "SELECT key, packed FROM chunks WHERE key >= ? AND key < ? ORDER BY key",
  );
  const deletePlace = prepareWriting(
    database,
    "DELETE FROM places WHERE axis = ? AND date = ? AND key = ?",
  );
  const deleteWords = prepareWriting(database, "DELETE FROM words WHERE rowid = ?");
  const deleteChunks = prepareWriting(database, "DELETE FROM chunks WHERE key >= ? AND key < ?");
  const read = (document: number): readonly KeptRecord[] =>
    selectChunks.all(...bounds(document)).flatMap(({ packed }) => unpackRecords(packed));
  const place = (key: number, { id, said, isSaid, dates }: NumberedRecord): void => {
    const name = packId(id);
    insertPlace.run(1, isSaid ? said : undated, key, 0, name, said);
    if (dates.length === 0) insertPlace.run(0, undated, key, 0, name, said);
    for (const [at, date] of dates.entries()) insertPlace.run(0, date, key, at, name, said);
  };
  const insert = (document: number, records: readonly NumberedRecord[], from = 0): void => {
    if (records.length > keysPerDocument) {
      throw new CollectionError(
        `expected at most ${keysPerDocument} statements in a document, got ${records.length}`,
      );
    }
    for (const [index, record] of records.entries()) {
      if (index < from) continue;
      const key = document * keysPerDocument + index;
      place(key, record);
      insertWords.run(key, record.words.join(" "));
    }
    for (const { key, packed } of packRecords(document, records)) insertChunk.run(key, packed);
  };
  return {
    insert,
    append: (document, given, number) => {
      const old = read(document);
      const known = new Set(old.map(({ id }) => id));
      const added = withoutRepeats(given)
        .filter(({ id }) => !known.has(id))
        .map(number);
      if (added.length > 0) {
        // Their words and places are there: only the chunks are written again.
        const all = [...old.map((one) => ({ ...one, words: [], isSaid: false })), ...added];
        insert(document, all, old.length);
      }
      return [
        added.length,
        added.filter(({ dates }) => dates.length === 0).length,
        added.filter(({ isSaid }) => !isSaid).length,
      ];
    },
    remove: (document) => {
      const old = read(document);
      for (const [index, { said, dates }] of old.entries()) {
        const key = document * keysPerDocument + index;
        for (const date of [undated, said]) deletePlace.run(1, date, key);
        for (const date of [undated, ...dates]) deletePlace.run(0, date, key);
        deleteWords.run(key);
      }
      deleteChunks.run(...bounds(document));
      return old.length;
    },
  };
}

/** Ids are mostly 16 hexadecimal digits: as eight bytes they take half the room. */
function packId(id: string): string | Uint8Array {
  return /^[\da-f]{16}$/.test(id) ? Buffer.from(id, "hex") : id;
}

/** The keys of a document's records, and the first of the next. */
function bounds(document: number): readonly [number, number] {
  return [document * keysPerDocument, (document + 1) * keysPerDocument];
}
