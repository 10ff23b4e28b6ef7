import { type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { configName } from "../config/config.ts";
import { describeFileError, isSystemError } from "../problems/file-error.ts";
import { type From, isReadable } from "./readable-names.ts";

export type WatchOptions = {
  /** Absolute: what relative paths count from. */
  readonly cwd: string;
  readonly from: From;
  /** Resolves when so little time has passed that what changed meanwhile belongs together. */
  readonly rest: () => Promise<void>;
};

/** `changed`, or why a path cannot be watched. */
export type Watched =
  | { readonly type: "changed" }
  | { readonly type: "failed"; readonly says: string };

type Place = { readonly folder: string; readonly recursive: boolean; readonly file: string | null };

/**
 * Tells when a document below the paths, or a config beside it, was written, added or removed; once for all that comes
 * within a rest. Review files are what the browser writes itself: they do not count.
 */
export async function* watchPaths(
  paths: readonly string[],
  { cwd, from, rest }: WatchOptions,
): AsyncGenerator<Watched> {
  const failures: string[] = [];
  let wake = Promise.withResolvers<void>();
  const onChange = ({ file }: Place, name: string | null): void => {
    if (file === null ? name === null || concerns(name, from) : name === null || name === file) {
      wake.resolve();
    }
  };
  const onFailure = (folder: string, error: unknown): void => {
    if (!isSystemError(error)) throw error;
    failures.push(`${folder} cannot be watched: ${describeFileError(error)}`);
    wake.resolve();
  };
  const watchers: FSWatcher[] = [];
  // At once: what changes after the first step must not be missed.
  const places = paths.filter((path) => path !== "-").map((path) => placeOf(path, cwd));
  for (const place of places) {
    const { folder, recursive } = place;
    try {
      const watcher = watch(folder, { recursive, persistent: false }, (_, name) => {
        onChange(place, name);
      });
      watcher.on("error", (error) => {
        onFailure(folder, error);
      });
      watchers.push(watcher);
    } catch (error) {
      onFailure(folder, error);
    }
  }
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop
      await wake.promise;
      // oxlint-disable-next-line no-await-in-loop
      await rest();
      wake = Promise.withResolvers();
      const says = failures.splice(0).join("; ");
      yield says === "" ? { type: "changed" } : { type: "failed", says };
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** A file is watched through its folder: editors put another in its place. */
function placeOf(path: string, cwd: string): Place {
  const file = resolve(cwd, path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return { folder: file, recursive: true, file: null };
  if (found !== undefined) return { folder: dirname(file), recursive: false, file: basename(file) };
  const [fixed = ""] = path.split(/[*?[{]/);
  const folder = fixed.endsWith("/") ? resolve(cwd, fixed) : dirname(resolve(cwd, fixed));
  return { folder, recursive: true, file: null };
}

/** A document, a config, or what may be a folder; nothing hidden. */
function concerns(path: string, from: From): boolean {
  if (path.split(/[/\\]/).some((part) => part.startsWith("."))) return false;
  const name = basename(path);
  return isReadable(name, from) || name === configName || !name.includes(".");
}
