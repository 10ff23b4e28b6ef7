import { type Dirent, readdir } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { FileSystemAdapter } from "tinyglobby";
import { describeFileError } from "../problems/file-error.ts";
import { note, unread, type Tell } from "../problems/problem.ts";
import { UsageError } from "../problems/usage-error.ts";
import type { FoundDocument } from "./found-document.ts";
import { describeReadable, type From, isReadable } from "./readable-names.ts";
import { kindOf, joinName, walkFolder } from "./walk-folder.ts";

export type FindOptions = {
  /** Absolute: what relative paths count from. */
  readonly cwd: string;
  readonly from: From;
  /** Take each path for a file, and find the versions of it that git holds. */
  readonly git?: boolean;
  /** Absolute path of the file that will be written: a folder does not yield it as a document of the next run. */
  readonly output: string | null;
};

/**
 * The documents that the paths name, in the order given, those of a folder or glob in code-unit order.
 *
 * A path is a file, a folder, a glob, or `-`. A file that is reached twice is read once. What is not there is told.
 *
 * @throws UsageError when the output would replace a document that is named.
 */
export async function findDocuments(
  paths: readonly string[],
  options: FindOptions,
  tell: Tell,
): Promise<readonly FoundDocument[]> {
  if (options.git === true) {
    const { findVersions } = await import("./git/find-versions.ts");
    return findVersions(paths, options.cwd, tell);
  }
  const all: FoundDocument[] = [];
  for (const path of paths) {
    // One path after the other, so that messages come in the order of the call.
    // oxlint-disable-next-line no-await-in-loop
    for (const found of await findPath(path, options, tell)) all.push(found);
  }
  const seen = new Set<string>();
  if (options.output !== null) seen.add(await realName(options.output));
  const names = await Promise.all(all.map(async ({ id, file }) => realName(file ?? id)));
  return all.filter((_, i) => {
    const name = names[i] ?? "";
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

/** The same for two paths that lead to one file. */
async function realName(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

async function findPath(
  path: string,
  options: FindOptions,
  tell: Tell,
): Promise<readonly FoundDocument[]> {
  const { cwd } = options;
  if (path === "-") return [{ id: "-", file: null, folder: cwd, configFolder: cwd }];
  if (path === "") {
    tell(unread('""', "expected a file, a folder, a glob or -, got an empty path"));
    return [];
  }
  const name = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  const file = resolve(cwd, path);
  const kind = await stat(file).then(kindOf, (error: unknown) => ({ error }));
  if (typeof kind === "object") {
    if (isMissing(kind.error) && /[*?[{]/.test(name)) return findByGlob(name, options, tell);
    tell(unread(name, describeFileError(kind.error)));
    return [];
  }
  if (kind === "folder") return findInFolder(name, file, options, tell);
  // Pipes below /dev are open already (`<(…)`, /dev/stdin); any other may wait for a writer for ever.
  if (kind === "file" || (kind === "a named pipe" && file.startsWith("/dev/"))) {
    await checkOutput(name, file, options.output);
    if (options.from === "text" && isReadable(name, "jsonl")) {
      tell(note(name, "read as one text; for a document on each line, add --from jsonl"));
    }
    return [inFolder(name, file, dirname(file))];
  }
  tell(unread(name, `expected a file, got ${kind}; it was passed over`));
  return [];
}

async function checkOutput(name: string, file: string, output: string | null): Promise<void> {
  if (output === null || (await realName(output)) !== (await realName(file))) return;
  throw new UsageError(`--output would replace ${name}, which is to be read`);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

async function findInFolder(
  name: string,
  folder: string,
  options: FindOptions,
  tell: Tell,
): Promise<readonly FoundDocument[]> {
  let told = 0;
  const below = await walkFolder(folder, name, options.from, (problem) => {
    told += 1;
    tell(problem);
  });
  const documents = below.map((path) =>
    inFolder(joinName(name, path), resolve(folder, path), folder),
  );
  if (documents.length === 0 && told === 0) {
    tell(unread(name, `no documents in this folder; expected ${describeReadable(options.from)}`));
  }
  return documents;
}

async function findByGlob(
  pattern: string,
  { cwd, from }: FindOptions,
  tell: Tell,
): Promise<readonly FoundDocument[]> {
  const { glob } = await import("tinyglobby");
  const matches = await glob(pattern, { cwd, expandDirectories: false, fs: tellingFs(tell) });
  const isOpenEnded = /[*}\])]$/.test(pattern);
  const documents = matches
    .filter((match) => !isOpenEnded || isReadable(basename(match), from))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((match) => inFolder(match, resolve(cwd, match), dirname(resolve(cwd, match))));
  if (documents.length === 0) {
    const got = matches.length === 0 ? "nothing" : `${matches.length} other files only`;
    tell(unread(pattern, `the glob matches ${got}; expected ${describeReadable(from)} files`));
  }
  return documents;
}

function inFolder(id: string, file: string, folder: string): FoundDocument {
  return { id, file, folder, configFolder: dirname(file) };
}

/** A folder that cannot be read would otherwise be passed over in silence. */
function tellingFs(tell: Tell): FileSystemAdapter {
  const list = (
    folder: string,
    settings: { readonly withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void => {
    readdir(folder, settings, (error, entries) => {
      if (error !== null && error.code !== "ENOENT") tell(unread(folder, describeFileError(error)));
      done(error, entries);
    });
  };
  // The crawler lists folders in this one way of the many that the type allows.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { readdir: list as typeof readdir };
}
