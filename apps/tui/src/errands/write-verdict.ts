import { dirname, join, relative, resolve, sep } from "node:path";
import { type Document, readDocument } from "@onrecord/core";
import type { Action } from "../browser/browser-state.ts";
import type { Errand } from "../browser/errand.ts";
import { reviewName } from "../config/config.ts";
import { describeFileError, isSystemError } from "../problems/file-error.ts";
import { UsageError } from "../problems/usage-error.ts";
import { findReviews } from "../review/find-reviews.ts";
import { type Judged, judgesIn, saveVerdict } from "../review/save-verdict.ts";

type Judge = Errand & { readonly type: "judge" };

export type VerdictWriter = (errand: Judge) => Promise<Action>;

/**
 * Writes verdicts to the review file that `compare` reads, one after the other, in the order in which they are given.
 *
 * `named` is the file of `--review`; null for the one beside or above the documents.
 */
export function createVerdictWriter(named: string | null, cwd: string): VerdictWriter {
  let last: Promise<unknown> = Promise.resolve();
  return async (errand) => {
    const written = last.then(async () => write(errand, named, cwd));
    last = written.catch(() => {});
    return written;
  };
}

async function write(
  { pair, judged, judgement }: Judge,
  named: string | null,
  cwd: string,
): Promise<Action> {
  try {
    const both = restoreBoth(judged);
    const [file, ...others] = await chooseFiles(both, named, cwd);
    if (file !== undefined) await saveVerdict(both, judgement, file, cwd);
    for (const other of others) {
      // One file after the other: should one fail, it is known which.
      // oxlint-disable-next-line no-await-in-loop
      await saveVerdict(both, null, other, cwd);
    }
    return { type: "kept", pair, saved: judgement };
  } catch (error) {
    if (error instanceof UsageError) return { type: "dropped", pair, says: error.message };
    if (isSystemError(error)) return { type: "dropped", pair, says: describeFileError(error) };
    throw error;
  }
}

/** The file to write to, and others that judge the same change and must not contradict it. */
async function chooseFiles(
  judged: Judged,
  named: string | null,
  cwd: string,
): Promise<readonly string[]> {
  const { documents } = judged;
  const find = async (some: readonly Document[]) => findReviews(some, named, cwd, () => {});
  const all = await find(documents);
  const judging = all.filter(({ file, text }) => judgesIn(judged, text, file, cwd).length > 0);
  // The last one read is the one that holds.
  if (judging.length > 0) return judging.map(({ file }) => file).toReversed();
  const near = await Promise.all(documents.toReversed().map(async (one) => find([one])));
  return [near.flat()[0]?.file ?? join(commonFolder(documents, cwd), reviewName)];
}

function commonFolder(documents: readonly Document[], cwd: string): string {
  const folders = documents.map(({ path }) => (path === null ? cwd : dirname(resolve(cwd, path))));
  let [common = cwd] = folders;
  while (dirname(common) !== common && !folders.every((folder) => isWithin(folder, common))) {
    common = dirname(common);
  }
  return common;
}

function isWithin(folder: string, above: string): boolean {
  const way = relative(above, folder);
  return way !== ".." && !way.startsWith(`..${sep}`);
}

/** The two documents of the change, the earlier first, with their words: a browser keeps only the outline of a text. */
function restoreBoth(judged: Judged): Judged {
  const { change, documents, statements } = judged;
  const ids = new Set(
    [change.before, change.after].map(
      (id) => statements.find((statement) => statement.id === id)?.document,
    ),
  );
  const both = documents.filter(({ id }) => ids.has(id));
  return { ...judged, documents: both.map(restoreWords) };
}

function restoreWords(document: Document): Document {
  const { id, path, text } = document;
  const kept = new Set(document.blocks.map(({ span }) => span[0]));
  const { blocks } = readDocument(text, { id, ...(path === null ? {} : { path }) });
  return { ...document, blocks: blocks.filter(({ span }) => kept.has(span[0])) };
}
