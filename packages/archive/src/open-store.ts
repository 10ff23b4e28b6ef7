import type { DatabaseSync } from "node:sqlite";
import { loadSqlite } from "./load-sqlite.ts";
import { openDatabase, removeDatabase } from "./open-database.ts";
import { canPack, pack, type Packed, unpack } from "./packed.ts";
import type { Store } from "./store.ts";

export type StoreOptions = {
  /** How large the file may grow, in pages of 4 KiB; 2 GiB unless told. Then the oldest quarter goes. */
  readonly mostPages?: number;
};

/** What waits in memory to be written at once. */
const mostWaiting = { texts: 256, bytes: 4_000_000 };

/** Result codes of SQLite: no room within `mostPages`, a file that is damaged, one that is no database. */
const full = 13;
const damaged: ReadonlySet<unknown> = new Set([11, 26]);

/**
 * Opens the store in a file of its own: an SQLite database, in which every text carries a checksum. A file that is no
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
  const select = database.prepare("SELECT sum, bytes FROM kept WHERE name = ?");
  const waiting = new Map<string, Packed>();
  let held = 0;
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
      writeAll(database, waiting);
    });
    waiting.clear();
    held = 0;
  };
  const getBytes = (name: string): Uint8Array | null => {
    if (state !== "sound") return null;
    const packed = waiting.get(name) ?? attempt(() => packedOf(select.get(name)));
    return packed === null ? null : attempt(() => unpack(name, packed));
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
      const packed = pack(name, text);
      waiting.set(name, packed);
      held += packed.bytes.length;
      if (waiting.size >= mostWaiting.texts || held >= mostWaiting.bytes) flush();
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
function writeAll(database: DatabaseSync, all: ReadonlyMap<string, Packed>): void {
  if (all.size === 0) return;
  try {
    write(database, all);
  } catch (error) {
    if (codeOf(error) !== full) throw error;
    database.exec(
      "DELETE FROM kept WHERE rowid <= (SELECT min(rowid) + (max(rowid) - min(rowid)) / 4 FROM kept)",
    );
    write(database, all);
  }
}

function write(database: DatabaseSync, all: ReadonlyMap<string, Packed>): void {
  const replace = database.prepare(
    "INSERT OR REPLACE INTO kept (name, sum, bytes) VALUES (?, ?, ?)",
  );
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const [name, { sum, bytes }] of all) replace.run(name, sum, bytes);
    database.exec("COMMIT");
  } catch (error) {
    // SQLite may have rolled back by itself.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function packedOf(row: Record<string, unknown> | undefined): Packed | null {
  const { sum, bytes } = row ?? {};
  return sum instanceof Uint8Array && bytes instanceof Uint8Array ? { sum, bytes } : null;
}

function isDamage(error: unknown): boolean {
  return damaged.has(codeOf(error));
}

/** The primary result code; SQLite's extended ones hold it in their lowest byte. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}
