import type { DatabaseSync } from "node:sqlite";
import type { CollectedDate } from "./collection.ts";
import { CollectionError } from "./collection-error.ts";
import { prepareWriting } from "./prepare-writing.ts";
import { sortKeys } from "./sort-days.ts";

/** Dates that were just met; there are few, but hostile documents may name any number. */
const mostRemembered = 100_000;

/** Numbers each date once; the new ones are kept. */
export function createDateNumbers(database: DatabaseSync): (date: CollectedDate) => number {
  const select = database.prepare("SELECT date FROM dates WHERE name = ?");
  const insert = prepareWriting(database, "INSERT INTO dates (name, first, last) VALUES (?, ?, ?)");
  const remembered = new Map<string, number>();
  return (date) => {
    const name = JSON.stringify([date.edtf, date.earliest, date.latest]);
    const known = remembered.get(name) ?? select.get(name)?.["date"];
    const number =
      typeof known === "number"
        ? known
        : Number(insert.run(name, ...sortKeys(date)).lastInsertRowid);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(name, number);
    return number;
  };
}

/** The dates that have these numbers. */
export function createDateFinder(database: DatabaseSync): (number: number) => CollectedDate {
  const select = database.prepare("SELECT name FROM dates WHERE date = ?");
  const remembered = new Map<number, CollectedDate>();
  return (number) => {
    const known = remembered.get(number);
    if (known !== undefined) return known;
    const date = readDate(select.get(number)?.["name"]);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(number, date);
    return date;
  };
}

function readDate(name: unknown): CollectedDate {
  const written: unknown = typeof name === "string" ? JSON.parse(name) : null;
  if (Array.isArray(written)) {
    const parts: readonly unknown[] = written;
    const [edtf, earliest, latest] = parts;
    if (isPart(edtf) && isPart(earliest) && isPart(latest)) return { edtf, earliest, latest };
  }
  throw new CollectionError("the collection is damaged; gather it anew");
}

function isPart(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}
