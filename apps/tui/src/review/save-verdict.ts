import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Document, Statement } from "@onrecord/core";
import {
  type Change,
  findReviewLines,
  type Judgement,
  type Matter,
  reviewLine,
} from "@onrecord/diff";
import { toJson } from "@onrecord/export";
import { decodeBytes } from "@onrecord/readers";
import { writeFile } from "../output/write-file.ts";
import { UsageError } from "../problems/usage-error.ts";
import { nameDocuments } from "./document-names.ts";
import { readReview } from "./read-review.ts";

/** What a verdict is on: a change of a matter, with all that was read. */
export type Judged = {
  readonly change: Change;
  readonly matter: Pick<Matter, "label">;
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
};

/**
 * Writes a verdict to a review file, whole or not at all: in the place of an earlier one on the same change, else at the
 * end. All other lines stay to the letter, also those that cannot be read. Null takes the verdict back.
 *
 * @throws UsageError when the file cannot be read or written.
 */
export async function saveVerdict(
  judged: Judged,
  judgement: Judgement | null,
  file: string,
  cwd: string,
): Promise<void> {
  const { change, matter, documents, statements } = judged;
  const line =
    judgement === null ? null : reviewLine(change, judgement, { documents, statements, matter });
  const text = await readText(file);
  const old = judgesIn(judged, text, file, cwd);
  const { toFile } = nameDocuments(documents, file, cwd);
  const written = line === null ? [] : [toJson(toFile(line))];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const next = lines.flatMap((same, index) => {
    if (!old.includes(index + 1)) return [same];
    return index + 1 === old[0] ? written : [];
  });
  if (old.length === 0) next.push(...written);
  const result = await writeFile(file, basename(file));
  try {
    await result.write(next.map((one) => `${one}\n`).join(""));
    await result.finish();
  } catch (error) {
    await result.discard();
    throw error;
  }
}

/** The lines of a review file that judge the change, from 1. */
export function judgesIn(
  { change, documents, statements }: Judged,
  text: string,
  file: string,
  cwd: string,
): readonly number[] {
  const { fromFile } = nameDocuments(documents, file, cwd);
  const read = readReview(text, file, () => {});
  const lines = read.map(({ review }) => fromFile(review));
  return findReviewLines(change, statements, { documents, lines }).flatMap(
    (index) => read[index]?.number ?? [],
  );
}

async function readText(file: string): Promise<string> {
  try {
    const { text, problem } = decodeBytes(await readFile(file));
    if (text === null) throw new UsageError(`${file}: ${problem}`);
    return text;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
