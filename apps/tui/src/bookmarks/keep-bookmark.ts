import { Buffer } from "node:buffer";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import type { Bookmark } from "../browser/bookmark/bookmark.ts";
import { bookmarkVersion } from "./bookmark-schema.ts";

/** No file is larger; of what would be, the folds are left out. */
export const mostBytes: number = 256 * 1024;

/** The newest so many are kept. */
const mostFiles = 200;

/**
 * Writes a bookmark, whole or not at all, for nobody else to read. At once, since a signal may be about to end the
 * program; silent where it cannot be written, since nobody asked for it.
 */
export function keepBookmark(file: string, bookmark: Bookmark): void {
  const folder = dirname(file);
  const draft = join(folder, `.${basename(file)}.${process.pid}.tmp`);
  const text = [bookmark, withoutFolds(bookmark)]
    .map((one) => `${JSON.stringify({ version: bookmarkVersion, bookmark: one })}\n`)
    .find((one) => Buffer.byteLength(one) <= mostBytes);
  if (text === undefined) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(draft, text, { mode: 0o600 });
      renameSync(draft, file);
    } finally {
      rmSync(draft, { force: true });
    }
    dropOldest(folder);
  } catch {
    return;
  }
}

function withoutFolds(bookmark: Bookmark): Bookmark {
  const places = Object.entries(bookmark.places).map(
    ([name, place]) => [name, { ...place, folded: [], unfolded: [] }] as const,
  );
  return { ...bookmark, places: Object.fromEntries(places) };
}

/** Also what is left of a program that was killed while it wrote. */
function dropOldest(folder: string): void {
  const names = readdirSync(folder).filter((name) => /^\.?[\da-f]{32}\.json/.test(name));
  if (names.length <= mostFiles) return;
  const files = names.map((name) => {
    const path = join(folder, name);
    return { path, changed: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  files.sort((one, other) => other.changed - one.changed);
  for (const { path } of files.slice(mostFiles)) rmSync(path, { force: true });
}
