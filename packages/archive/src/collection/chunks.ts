import type { DatabaseSync } from "node:sqlite";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { CollectionError } from "./collection-error.ts";

/** More than any document has; with 2³¹ documents, keys stay whole numbers. */
export const keysPerDocument = 4_194_304;

/** Few, so that one record is soon read; more would make the file a fifth smaller, and a timeline slower. */
const recordsPerChunk = 8;

/** Far more than eight lines ever are: what claims to be larger was made to fill the memory. */
const mostBytes = 268_435_456;

/** A record as it lies in a chunk, with the numbers of its dates. */
export type KeptRecord = {
  readonly id: string;
  readonly said: number;
  readonly dates: readonly number[];
  readonly line: string;
};

/** The chunks of a document's records. */
export function* packRecords(
  document: number,
  records: readonly KeptRecord[],
): Generator<{ readonly key: number; readonly packed: Uint8Array }, void, undefined> {
  for (let at = 0; at < records.length; at += recordsPerChunk) {
    const text = records
      .slice(at, at + recordsPerChunk)
      .map(({ id, said, dates, line }) => `${JSON.stringify([id, said, ...dates])}\n${line}\n`)
      .join("");
    yield {
      key: document * keysPerDocument + at,
      packed: deflateRawSync(text, { level: 1 }),
    };
  }
}

/** @throws CollectionError when it is none. */
export function unpackRecords(packed: unknown): readonly KeptRecord[] {
  if (!(packed instanceof Uint8Array)) throw damaged();
  const lines = inflate(packed).split("\n");
  const records: KeptRecord[] = [];
  for (let at = 0; at + 1 < lines.length; at += 2) {
    records.push({ ...readHead(lines[at] ?? ""), line: lines[at + 1] ?? "" });
  }
  return records;
}

function inflate(packed: Uint8Array): string {
  try {
    return inflateRawSync(packed, { maxOutputLength: mostBytes }).toString("utf8");
  } catch (error) {
    throw damaged(error);
  }
}

function readHead(json: string): Omit<KeptRecord, "line"> {
  try {
    const head: unknown = JSON.parse(json);
    if (Array.isArray(head)) {
      const parts: readonly unknown[] = head;
      const [id, said, ...dates] = parts;
      if (typeof id === "string" && isNumber(said) && dates.every(isNumber)) {
        return { id, said, dates };
      }
    }
  } catch (error) {
    throw damaged(error);
  }
  throw damaged();
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function damaged(cause?: unknown): CollectionError {
  return new CollectionError("the collection is damaged; gather it anew", { cause });
}

/** Chunks that were just read: neighbours in time often lie in one. */
const mostRemembered = 512;

/** Finds records by their keys. */
export function createRecordFinder(database: DatabaseSync): (key: number) => KeptRecord {
  const select = database.prepare("SELECT packed FROM chunks WHERE key = ?");
  const remembered = new Map<number, readonly KeptRecord[]>();
  return (key) => {
    const start = key - (key % recordsPerChunk);
    let records = remembered.get(start);
    if (records === undefined) {
      records = unpackRecords(select.get(start)?.["packed"]);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(start, records);
    }
    const record = records[key - start];
    if (record === undefined) throw damaged();
    return record;
  };
}
