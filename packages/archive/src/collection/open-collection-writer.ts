import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { deflateRawSync } from "node:zlib";
import type { CollectedDocument, CollectedRecord, CollectionWriter } from "./collection.ts";
import { explain, openForWriting } from "./collection-file.ts";
import { createDateNumbers } from "./date-numbers.ts";
import { prepareWriting } from "./prepare-writing.ts";
import { createRecordTables, type NumberedRecord, withoutRepeats } from "./record-tables.ts";

/** What is written at once: a killed process loses no more than this, and the disk is seldom waited for. */
const mostWaiting = 20_000;

/**
 * Opens a collection to put documents into; where there is none, one is made.
 *
 * @throws CollectionError where the file is something else, or cannot be written.
 */
export function openCollectionWriter(file: string): CollectionWriter {
  const database = openForWriting(file);
  try {
    return guard(createWriter(database), database, file);
  } catch (error) {
    database.close();
    throw explain(error, file);
  }
}

function guard(writer: CollectionWriter, database: DatabaseSync, file: string): CollectionWriter {
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (database.isOpen) database.close();
      throw explain(error, file);
    }
  };
  return {
    put: (...args) => attempt(() => writer.put(...args)),
    close: () => {
      attempt(writer.close);
    },
  };
}

type KnownDocument = { readonly document: number; readonly run: number; readonly sum: unknown };

function createWriter(database: DatabaseSync): CollectionWriter {
  const run = Number(
    database.prepare("SELECT coalesce(max(run), 0) + 1 AS run FROM documents").get()?.["run"],
  );
  const select = database.prepare("SELECT document, run, sum FROM documents WHERE id = ?");
  const insert = prepareWriting(
    database,
    "INSERT INTO documents (id, sum, run, facts, records, undated0, undated1) VALUES (?, x'', ?, x'', 0, 0, 0)",
  );
  const update = prepareWriting(
    database,
    "UPDATE documents SET sum = ?, run = ?, facts = ?, records = ?, undated0 = ?, undated1 = ? WHERE document = ?",
  );
  const extend = prepareWriting(
    database,
    "UPDATE documents SET sum = x'', records = records + ?, undated0 = undated0 + ?, undated1 = undated1 + ? WHERE document = ?",
  );
  const touch = prepareWriting(database, "UPDATE documents SET run = ? WHERE document = ?");
  const records = createRecordTables(database);
  const numberOf = createDateNumbers(database);
  let waiting = 0;
  const begin = (): void => {
    if (!database.isTransaction) database.exec("BEGIN IMMEDIATE");
  };
  const commit = (): void => {
    if (database.isTransaction) database.exec("COMMIT");
    waiting = 0;
  };
  const number = (record: CollectedRecord): NumberedRecord => ({
    id: record.id,
    line: record.line,
    words: record.words,
    said: numberOf(record.statedOn),
    isSaid: record.statedOn.edtf !== null,
    dates: record.refersTo.map(numberOf),
  });
  const replace = (
    { id, facts }: CollectedDocument,
    all: readonly CollectedRecord[],
    known: KnownDocument | null,
    sum: Uint8Array,
  ): void => {
    const document = known?.document ?? Number(insert.run(id, run).lastInsertRowid);
    if (known !== null) waiting += records.remove(document);
    const numbered = all.map(number);
    records.insert(document, numbered);
    update.run(
      sum,
      run,
      deflateRawSync(facts, { level: 1 }),
      numbered.length,
      numbered.filter(({ dates }) => dates.length === 0).length,
      numbered.filter(({ isSaid }) => !isSaid).length,
      document,
    );
    waiting += numbered.length + 1;
  };
  return {
    put: (document, given, isPart = false) => {
      begin();
      const known = readKnown(select.get(document.id));
      const isMore = isPart && known?.run === run;
      if (isMore) {
        const added = records.append(known.document, given, number);
        extend.run(...added, known.document);
        waiting += added[0] + 1;
        if (waiting >= mostWaiting) commit();
        return "continued";
      }
      const unique = withoutRepeats(given);
      const sum = sumOf(document, unique);
      if (known !== null && isSameSum(known.sum, sum)) {
        touch.run(run, known.document);
        return "unchanged";
      }
      replace(document, unique, known, sum);
      if (waiting >= mostWaiting) commit();
      return known === null ? "added" : "replaced";
    },
    close: () => {
      commit();
      database.close();
    },
  };
}

function readKnown(row: Record<string, unknown> | undefined): KnownDocument | null {
  const { document, run, sum } = row ?? {};
  return typeof document === "number" && typeof run === "number" ? { document, run, sum } : null;
}

function sumOf({ facts }: CollectedDocument, records: readonly CollectedRecord[]): Uint8Array {
  const hash = createHash("sha256").update(facts);
  for (const { id, line, words } of records) {
    hash.update(`${JSON.stringify(id)}\n${line}\n${words.join(" ")}\n`);
  }
  return hash.digest().subarray(0, 16);
}

function isSameSum(known: unknown, sum: Uint8Array): boolean {
  return known instanceof Uint8Array && Buffer.compare(known, sum) === 0;
}
