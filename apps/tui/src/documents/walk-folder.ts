import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { describeFileError } from "../problems/file-error.ts";
import { unread, type Tell } from "../problems/problem.ts";
import { type From, isNotYetReadable, isReadable } from "./readable-names.ts";

/**
 * Paths below a folder of the files that are read, in code-unit order, with forward slashes.
 *
 * Hidden entries, `node_modules` and what browsers save beside a page are left alone. A folder that is reached twice, by symbolic links, is walked once,
 * under its real name where it has one here. What cannot be read is told as `name` and the path below it.
 */
export async function walkFolder(
  folder: string,
  name: string,
  from: From,
  tell: Tell,
): Promise<readonly string[]> {
  const found: string[] = [];
  const walked = new Set<string>();
  const folders: string[] = [""];
  // Links wait until all real folders are walked: what both lead to keeps its real name.
  const linked: string[] = [];
  for (let below = folders.pop(); below !== undefined; below = folders.pop() ?? linked.shift()) {
    // One folder after the other, so that messages come in the order of the names.
    // oxlint-disable-next-line no-await-in-loop
    const entries = await listFolder(join(folder, below), joinName(name, below), walked, tell);
    const deeper: string[] = [];
    const names = new Set(entries.map((entry) => entry.name));
    for (const entry of entries) {
      if (entry.kind === "folder" && isSavedBeside(entry.name, names)) continue;
      const entryBelow = below === "" ? entry.name : `${below}/${entry.name}`;
      const place = joinName(name, entryBelow);
      if (entry.kind === "folder") (entry.isLink ? linked : deeper).push(entryBelow);
      else if (isReadable(entry.name, from)) {
        if (entry.kind === "file") found.push(entryBelow);
        else tell(unread(place, `expected a file, got ${entry.kind}; it was passed over`));
      } else if (from === "text" && isNotYetReadable(entry.name)) {
        tell(unread(place, "this format is not read yet; save it as text or Markdown"));
      }
    }
    folders.push(...deeper.toReversed());
  }
  return found.toSorted((a, b) => (a < b ? -1 : 1));
}

/** The folder of pictures and frames that browsers save beside a page: what it holds stands in the page. */
function isSavedBeside(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

/** `letters` and `2016/a.txt` make `letters/2016/a.txt`; the folder `.` is not worth naming. */
export function joinName(name: string, below: string): string {
  if (below === "") return name;
  if (name === ".") return below;
  return name.endsWith("/") ? `${name}${below}` : `${name}/${below}`;
}

type Kind = "file" | "folder" | "a named pipe" | "a socket" | "a device" | "a broken link";

type Entry = { readonly name: string; readonly kind: Kind; readonly isLink: boolean };

/** What `stat` and a folder's entry both tell. */
type Kinds = Pick<Dirent, "isFile" | "isDirectory" | "isFIFO" | "isSocket">;

export function kindOf(entry: Kinds): Kind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (entry.isFIFO()) return "a named pipe";
  return entry.isSocket() ? "a socket" : "a device";
}

/** The entries of a folder that was not walked yet, sorted. */
async function listFolder(
  path: string,
  name: string,
  walked: Set<string>,
  tell: Tell,
): Promise<readonly Entry[]> {
  try {
    const real = await realpath(path);
    if (walked.has(real)) return [];
    walked.add(real);
    const entries = await readdir(path, { withFileTypes: true });
    return await Promise.all(
      entries
        .filter((entry) => !entry.name.startsWith(".") && entry.name !== "node_modules")
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map((entry) => describeEntry(path, entry)),
    );
  } catch (error) {
    tell(unread(name, describeFileError(error)));
    return [];
  }
}

async function describeEntry(folder: string, entry: Dirent): Promise<Entry> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry), isLink: false };
  const target = await stat(join(folder, name)).catch(() => null);
  return { name, kind: target === null ? "a broken link" : kindOf(target), isLink: true };
}
