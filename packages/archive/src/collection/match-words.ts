import type { DatabaseSync } from "node:sqlite";

/** The keys of the records that have, for one of the lists, a word of each of its sets; in the order of the keys. */
export function* matchWords(
  database: DatabaseSync,
  lists: readonly (readonly (readonly string[])[])[],
): Generator<number, void, undefined> {
  const queries = lists.filter((sets) => sets.length > 0).map(writeAll);
  if (queries.length === 0) return;
  const select = database.prepare("SELECT rowid AS key FROM words WHERE words MATCH ?");
  for (const { key } of select.iterate(queries.join(" OR "))) yield Number(key);
}

function writeAll(sets: readonly (readonly string[])[]): string {
  return `(${sets.map((words) => `(${words.map(quote).join(" OR ")})`).join(" AND ")})`;
}

/** A string of FTS5, in which nothing else has a meaning. */
function quote(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
