import type { DatabaseSync } from "node:sqlite";
import type { KeptRecord } from "./chunks.ts";
import type { CollectedView } from "./collection.ts";
import { undated } from "./record-tables.ts";
import { viewPlaces } from "./view-places.ts";

/** Writes the chosen records down beside the collection, in a file that goes with the process, and views them in their order. */
export function chooseRecords(
  database: DatabaseSync,
  keys: Iterable<number>,
  find: (key: number) => KeptRecord,
): CollectedView {
  database.exec(`
DROP TABLE IF EXISTS temp.chosen;
DROP TABLE IF EXISTS temp.chosen_places;
CREATE TEMP TABLE chosen (rank INTEGER PRIMARY KEY, key INTEGER NOT NULL);
CREATE TEMP TABLE chosen_places (
  axis INTEGER NOT NULL, date INTEGER NOT NULL, rank INTEGER NOT NULL, at INTEGER NOT NULL, key INTEGER NOT NULL, id,
  said INTEGER NOT NULL, PRIMARY KEY (axis, date, rank)) WITHOUT ROWID;`);
  const insert = database.prepare("INSERT INTO temp.chosen (rank, key) VALUES (?, ?)");
  const insertPlace = database.prepare(
    "INSERT OR IGNORE INTO temp.chosen_places (axis, date, rank, at, key, id, said) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const isUnsaid = database.prepare(
    `SELECT 1 FROM main.places WHERE axis = 1 AND date = ${undated} AND key = ?`,
  );
  let rank = 0;
  for (const key of keys) {
    const { id, said, dates } = find(key);
    insert.run(rank, key);
    insertPlace.run(1, isUnsaid.get(key) === undefined ? said : undated, rank, 0, key, id, said);
    for (const [at, date] of (dates.length === 0 ? [undated] : dates).entries()) {
      insertPlace.run(0, date, rank, at, key, id, said);
    }
    rank += 1;
  }
  return {
    count: rank,
    lines: function* lines() {
      const all = database.prepare("SELECT key FROM temp.chosen ORDER BY rank").iterate();
      for (const { key } of all) yield find(Number(key)).line;
    },
    ...viewPlaces(database, { places: "temp.chosen_places", order: "rank" }),
  };
}
