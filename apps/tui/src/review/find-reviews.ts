import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Document } from "@onrecord/core";
import { reviewName } from "../config/config.ts";
import { decodeBytes } from "@onrecord/readers";
import { describeFileError } from "../problems/file-error.ts";
import { unread, type Tell } from "../problems/problem.ts";
import { UsageError } from "../problems/usage-error.ts";

/** A review file and what it holds. */
export type ReviewFile = {
  /** Absolute. */
  readonly file: string;
  /** How messages name it. */
  readonly name: string;
  readonly text: string;
};

/**
 * The named review file; else, as configs are found, those beside the documents or the next one above them.
 *
 * @throws UsageError when the named file cannot be read.
 */
export async function findReviews(
  documents: readonly Pick<Document, "path">[],
  named: string | null,
  cwd: string,
  tell: Tell,
): Promise<readonly ReviewFile[]> {
  if (named !== null) return [await readNamed(resolve(cwd, named), named)];
  const folders = [...new Set(documents.map((document) => folderOf(document, cwd)))];
  const known = new Map<string, Promise<ReviewFile | null>>();
  const findAbove = (folder: string): Promise<ReviewFile | null> => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
  const look = async (folder: string): Promise<ReviewFile | null> => {
    const here = await readHere(join(folder, reviewName), cwd, tell);
    return here ?? (dirname(folder) === folder ? null : findAbove(dirname(folder)));
  };
  const found = await Promise.all(folders.map(findAbove));
  return [...new Set(found.filter((review) => review !== null))];
}

/** What is no file of its own lies where the program was called. */
function folderOf({ path }: Pick<Document, "path">, cwd: string): string {
  return path === null ? cwd : dirname(resolve(cwd, path));
}

async function readNamed(file: string, name: string): Promise<ReviewFile> {
  try {
    const { text, problem } = decodeBytes(await readFile(file));
    if (text === null) throw new Error(problem);
    return { file, name, text };
  } catch (error) {
    throw new UsageError(`--review ${name}: ${describeFileError(error)}`, { cause: error });
  }
}

async function readHere(file: string, cwd: string, tell: Tell): Promise<ReviewFile | null> {
  const near = relative(cwd, file);
  const name = near.startsWith("..") ? file : near;
  try {
    const { text, problem } = decodeBytes(await readFile(file));
    if (text !== null) return { file, name, text };
    tell(unread(name, problem));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return null;
    tell(unread(name, describeFileError(error)));
  }
  return null;
}
