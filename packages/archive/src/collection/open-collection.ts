import type { DatabaseSync } from "node:sqlite";
import { inflateRawSync } from "node:zlib";
import { createRecordFinder, keysPerDocument, unpackRecords } from "./chunks.ts";
import { chooseRecords } from "./choose-records.ts";
import type { CollectedAxis, CollectedView, Collection, StoredDocument } from "./collection.ts";
import { explain, explainReading, openForReading } from "./collection-file.ts";
import { matchWords } from "./match-words.ts";
import { viewPlaces } from "./view-places.ts";

/** Far more than what is known of any document. */
const mostBytes = 1_073_741_824;

/**
 * Opens a collection to read it, as it is now, whatever is gathered into it meanwhile.
 *
 * @throws CollectionError where the file is none or cannot be read; so does what reads of it, when it meets damage.
 */
export function openCollection(file: string): Collection {
  const database = openForReading(file);
  try {
    database.exec("PRAGMA cache_size = -32768");
    database.exec("BEGIN");
    return createCollection(database, file);
  } catch (error) {
    database.close();
    throw explain(error, file);
  }
}

function createCollection(database: DatabaseSync, file: string): Collection {
  const find = createRecordFinder(database);
  const attempt = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw explainReading(error, file);
    }
  };
  const explained = <Args extends readonly unknown[], Item>(
    read: (...args: Args) => Iterable<Item>,
  ): ((...args: Args) => Iterable<Item>) =>
    function* explainedly(...args) {
      try {
        yield* read(...args);
      } catch (error) {
        throw explainReading(error, file);
      }
    };
  const explainView = ({ count, lines, extent, inTime, undated }: CollectedView) => ({
    count,
    lines: explained(lines),
    extent: (axis: CollectedAxis) => attempt(() => extent(axis)),
    inTime: explained(inTime),
    undated: explained(undated),
  });
  const sums = database
    .prepare("SELECT count(*) AS documents, coalesce(sum(records), 0) AS records FROM documents")
    .get();
  return {
    documentCount: Number(sums?.["documents"]),
    all: explainView(viewAll(database, Number(sums?.["records"]))),
    documents: explained(() => listDocuments(database)),
    documentsNamed: explained((ids) => listNamed(database, ids)),
    find: explained(function* findLines(words) {
      for (const key of matchWords(database, words)) yield { key, line: find(key).line };
    }),
    lineAt: (key) => attempt(() => find(key).line),
    choose: (keys) => attempt(() => explainView(chooseRecords(database, keys, find))),
    close: () => {
      database.close();
    },
  };
}

function viewAll(database: DatabaseSync, count: number): CollectedView {
  return {
    count,
    lines: function* lines() {
      const all = database.prepare("SELECT packed FROM chunks ORDER BY key").iterate();
      for (const { packed } of all) for (const { line } of unpackRecords(packed)) yield line;
    },
    ...viewPlaces(database, { places: "main.places", order: "key" }),
  };
}

type Documents = Generator<StoredDocument, void, undefined>;

function* listDocuments(database: DatabaseSync): Documents {
  const read = createDocumentReader(database);
  const all = database.prepare("SELECT document, id, facts FROM documents ORDER BY document");
  for (const row of all.iterate()) yield read(row);
}

function* listNamed(database: DatabaseSync, ids: Iterable<string>): Documents {
  const read = createDocumentReader(database);
  const find = database.prepare("SELECT document FROM documents WHERE id = ?");
  const select = database.prepare("SELECT document, id, facts FROM documents WHERE document = ?");
  const numbers = Array.from(ids, (id) => Number(find.get(id)?.["document"] ?? -1));
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const row = select.get(number);
    if (row !== undefined) yield read(row);
  }
}

function createDocumentReader(
  database: DatabaseSync,
): (row: Record<string, unknown>) => StoredDocument {
  const chunks = database.prepare(
    "SELECT packed FROM chunks WHERE key >= ? AND key < ? ORDER BY key",
  );
  return ({ document, id, facts }) => {
    const start = Number(document) * keysPerDocument;
    const lines = chunks
      .all(start, start + keysPerDocument)
      .flatMap(({ packed }) => unpackRecords(packed).map(({ line }) => line));
    return { id: String(id), facts: readFacts(facts), lines };
  };
}

function readFacts(facts: unknown): string {
  if (!(facts instanceof Uint8Array)) return "null";
  return inflateRawSync(facts, { maxOutputLength: mostBytes }).toString("utf8");
}
