import { dirname, relative, resolve } from "node:path";
import type { Document } from "@onrecord/core";
import type { Quote, ReviewLine } from "@onrecord/diff";

/** How a review file names documents, and the way back. */
export type DocumentNames = {
  /** A line of the file with the ids of this run. */
  readonly fromFile: (line: ReviewLine) => ReviewLine;
  /** A line with ids as the file names them. */
  readonly toFile: (line: ReviewLine) => ReviewLine;
};

/**
 * By their paths from the review file, so that it may lie beside its documents and be used from any folder. What is no
 * file of its own, or shares its file with other documents, keeps its id.
 */
export function nameDocuments(
  documents: readonly Pick<Document, "id" | "path">[],
  file: string,
  cwd: string,
): DocumentNames {
  const names = documents.map(({ id, path }) => ({
    id,
    name: path === null ? id : toSlashes(relative(dirname(file), resolve(cwd, path))),
  }));
  const count = new Map<string, number>();
  for (const { name } of names) count.set(name, (count.get(name) ?? 0) + 1);
  const own = names.filter(({ name }) => count.get(name) === 1);
  const toName = new Map(own.map(({ id, name }) => [id, name]));
  const toId = new Map(own.map(({ id, name }) => [name, id]));
  return {
    fromFile: (line) => rename(line, (name) => toId.get(name) ?? name),
    toFile: (line) => rename(line, (id) => toName.get(id) ?? id),
  };
}

function rename(line: ReviewLine, name: (document: string) => string): ReviewLine {
  const change = (quote: Quote): Quote => ({ ...quote, document: name(quote.document) });
  return { ...line, before: change(line.before), after: change(line.after) };
}

function toSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
