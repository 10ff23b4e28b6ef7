import type { Dated, Statement } from "@onrecord/core";
import type { SourceDocument } from "../export-format.ts";
import { findLink } from "../source-links.ts";

/** A document as the report tells it apart: by a letter, and in second place by a colour. */
export type ReportDocument = {
  readonly id: string;
  /** A to Z, then AA, AB … */
  readonly letter: string;
  /** 0 to 7: several documents share a colour where there are more. */
  readonly colour: number;
  /** Its title, else its file. */
  readonly name: string;
  /** Its id without the folders that all of them lie in. */
  readonly file: string;
  readonly by: readonly string[];
  /** One that a reader may be sent to, and no other. */
  readonly url: string | null;
  readonly date: Dated | null;
  readonly setAside: NonNullable<SourceDocument["setAside"]>;
  readonly count: number;
};

const colours = 8;

/**
 * The documents that are given, in their order, and those that statements name besides, as far as is known of them.
 */
export function nameDocuments(
  statements: readonly Statement[],
  given: readonly Partial<SourceDocument>[],
  dates: ReadonlyMap<string, Dated>,
): readonly ReportDocument[] {
  const counts = new Map<string, number>();
  for (const { document } of statements) counts.set(document, (counts.get(document) ?? 0) + 1);
  const known = new Map(given.flatMap((one) => (one.id === undefined ? [] : [[one.id, one]])));
  const ids = [...new Set([...known.keys(), ...dates.keys(), ...counts.keys()])];
  const folder = findFolder(ids);
  return ids.map((id, index) => {
    const { title, author, publisher, url, date, setAside } = known.get(id) ?? {};
    const file = id.slice(folder.length);
    return {
      id,
      letter: letterOf(index),
      colour: index % colours,
      name: title ?? file,
      file,
      by: [author, publisher].filter((one) => one !== null && one !== undefined),
      url: findLink({ url: url ?? null }),
      date: date ?? dates.get(id) ?? null,
      setAside: setAside ?? [],
      count: counts.get(id) ?? 0,
    };
  });
}

/** A, B … Z, AA, AB …, as spreadsheets count columns. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(0x41 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** The folders, with the last slash, that all paths begin with. */
function findFolder(paths: readonly string[]): string {
  const [first = "", ...rest] = paths;
  let end = first.lastIndexOf("/") + 1;
  while (end > 0 && !rest.every((path) => path.startsWith(first.slice(0, end)))) {
    end = first.lastIndexOf("/", end - 2) + 1;
  }
  return first.slice(0, end);
}
