import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { decodeBytes } from "@onrecord/readers";
import { describeFileError } from "../problems/file-error.ts";
import { unread, type Tell } from "../problems/problem.ts";
import { UsageError } from "../problems/usage-error.ts";
import { type Config, configName } from "./config.ts";

/** Gives the config that holds for the documents of a folder, or null where there is none. */
export type FindConfig = (folder: string) => Promise<Config | null>;

/**
 * The config beside the documents, or the next one above them; with a named file, that one for all.
 *
 * Each file is read once in a run, and only when a document needs it.
 *
 * @throws UsageError when the named file cannot be read.
 */
export async function createConfigFinder(
  cwd: string,
  named: string | null,
  tell: Tell,
): Promise<FindConfig> {
  if (named !== null) {
    const only = await loadNamedConfig(resolve(cwd, named), named, tell);
    return async () => only;
  }
  const known = new Map<string, Promise<Config | null>>();
  const findAbove = async (folder: string): Promise<Config | null> => {
    const here = await loadConfig(join(folder, configName), cwd, tell);
    return here ?? (dirname(folder) === folder ? null : await remember(dirname(folder)));
  };
  const remember = (folder: string): Promise<Config | null> => {
    const config = known.get(folder) ?? findAbove(folder);
    known.set(folder, config);
    return config;
  };
  return remember;
}

async function loadConfig(file: string, cwd: string, tell: Tell): Promise<Config | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code !== "ENOENT" && code !== "ENOTDIR" && code !== "EISDIR") {
      tell(unread(nameOf(file, cwd), describeFileError(error)));
    }
    return null;
  }
  return decodeConfig(bytes, nameOf(file, cwd), { folder: dirname(file), isNamed: false }, tell);
}

async function loadNamedConfig(file: string, name: string, tell: Tell): Promise<Config> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UsageError(`--config ${name}: ${describeFileError(error)}`, { cause: error });
  }
  return decodeConfig(bytes, name, { folder: dirname(file), isNamed: true }, tell);
}

async function decodeConfig(
  bytes: Uint8Array,
  name: string,
  place: { readonly folder: string; readonly isNamed: boolean },
  tell: Tell,
): Promise<Config> {
  const { text, problem } = decodeBytes(bytes);
  if (text === null) {
    tell(unread(name, problem));
    return { ...place, documents: [] };
  }
  const { readConfig } = await import("./read-config.ts");
  return readConfig(text, name, place, tell);
}

function nameOf(file: string, cwd: string): string {
  const near = relative(cwd, file);
  return near.startsWith("..") ? file : near;
}
