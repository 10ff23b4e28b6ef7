import type { DatabaseSync } from "node:sqlite";
import { type Bundle, canPack, packBundle, unpackBundle } from "./bundle.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { openDatabase, removeDatabase } from "./open-database.ts";
import type { Store } from "./store.ts";

export type StoreOptions = {
  /** How large the file may grow, in pages of 4 KiB; 2 GiB unless told. Then the oldest quarter goes. */
  readonly mostPages?: number;
};

/** What waits in memory to be written as one bundle; more would have to be unpacked for a single text. */
const mostWaiting = { texts: 256, units: 1_000_000 };

/** Bundles that stay unpacked: texts are asked for in the order in which they were kept, those of two kinds in turns. */
const mostUnpacked = 4;

/** Result codes of SQLite: no room within `mostPages`, a file that is damaged, one that is no database. */
const full = 13;
const damaged: ReadonlySet<unknown> = new Set([11, 26]);

/**
 * Opens the store in a file of its own: an SQLite database, in which texts lie in bundles, each with a checksum. A file that is no
 * database, or is found to be damaged, is made anew. Null where this Node has no SQLite or Zstandard, or nothing can be kept there.
 */
export function openStore(file: string, { mostPages = 524_288 }: StoreOptions = {}): Store | null {
  const sqlite = loadSqlite();
  if (sqlite === null || !canPack()) return null;
  const open = (): Store =>
    createStore(openDatabase(sqlite.DatabaseSync, file, mostPages), () => {
      removeDatabase(file);
    });
  try {
    return open();
  } catch (error) {
    if (!isDamage(error)) return null;
  }
  try {
    removeDatabase(file);
    return open();
  } catch {
    return null;
  }
}

function createStore(database: DatabaseSync, remove: () => void): Store {
  const select = database.prepare(
    "SELECT sum, length, bytes FROM kept JOIN bundles ON bundles.id = kept.bundle WHERE name = ?",
  );
  const waiting = new Map<string, string>();
  let held = 0;
  let unpacked: readonly ReadonlyMap<string, Uint8Array>[] = [];
  let state: "sound" | "damaged" | "closed" = "sound";
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      if (isDamage(error)) state = "damaged";
      return null;
    }
  };
  const flush = (): void => {
    attempt(() => {
      writeBundle(database, waiting);
    });
    waiting.clear();
    held = 0;
    // What a name had before may be among them.
    unpacked = [];
  };
  const load = (name: string): ReadonlyMap<string, Uint8Array> | null => {
    const row = bundleOf(select.get(name));
    const bundle = row === null ? null : unpackBundle(row);
    if (bundle !== null) unpacked = [bundle, ...unpacked].slice(0, mostUnpacked);
    return bundle;
  };
  const getBytes = (name: string): Uint8Array | null => {
    if (state !== "sound") return null;
    const text = waiting.get(name);
    if (text !== undefined) return Buffer.from(text);
    const bundle = unpacked.find((texts) => texts.has(name)) ?? attempt(() => load(name));
    return bundle?.get(name) ?? null;
  };
  return {
    get: (name) => {
      const bytes = getBytes(name);
      return bytes === null
        ? null
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    },
    getBytes,
    put: (name, text) => {
      if (state !== "sound") return;
      waiting.set(name, text);
      held += text.length;
      if (waiting.size >= mostWaiting.texts || held >= mostWaiting.units) flush();
    },
    close: () => {
      if (state === "closed") return;
      if (state === "sound") flush();
      attempt(() => {
        database.close();
      });
      if (state === "damaged") attempt(remove);
      state = "closed";
    },
  };
}

/** In one transaction, so that a process holds others up for a moment only, and once more where there was no room. */
function writeBundle(database: DatabaseSync, texts: ReadonlyMap<string, string>): void {
  if (texts.size === 0) return;
  const bundle = packBundle(texts);
  try {
    write(database, bundle, texts.keys());
  } catch (error) {
    if (codeOf(error) !== full) throw error;
    database.exec(
      "DELETE FROM bundles WHERE id <= (SELECT min(id) + (max(id) - min(id)) / 4 FROM bundles)",
    );
    database.exec("DELETE FROM kept WHERE bundle NOT IN (SELECT id FROM bundles)");
    write(database, bundle, texts.keys());
  }
}

function write(
  database: DatabaseSync,
  { sum, length, bytes }: Bundle,
  names: Iterable<string>,
): void {
  const insert = database.prepare("INSERT INTO bundles (sum, length, bytes) VALUES (?, ?, ?)");
  const replace = database.prepare("INSERT OR REPLACE INTO kept (name, bundle) VALUES (?, ?)");
  database.exec("BEGIN IMMEDIATE");
  try {
    const { lastInsertRowid } = insert.run(sum, length, bytes);
    for (const name of names) replace.run(name, lastInsertRowid);
    database.exec("COMMIT");
  } catch (error) {
    // SQLite may have rolled back by itself.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function bundleOf(row: Record<string, unknown> | undefined): Bundle | null {
  const { sum, length, bytes } = row ?? {};
  const isWhole =
    sum instanceof Uint8Array && typeof length === "number" && bytes instanceof Uint8Array;
  return isWhole ? { sum, length, bytes } : null;
}

function isDamage(error: unknown): boolean {
  return damaged.has(codeOf(error));
}

/** The primary result code; SQLite's extended ones hold it in their lowest byte. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}
