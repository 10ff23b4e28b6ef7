import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { extractStatements, readDocument, type Document, type Statement } from "@onrecord/core";
import { comparePositions } from "@onrecord/diff";
import { readRows, writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

type Version = { readonly n: number; readonly capturedAt: string; readonly file: string };
type Read = { readonly document: Document; readonly statements: readonly Statement[] };

/**
 * How many changes are found between consecutive versions of terms of service: what `compare` shows of the two without
 * being asked for more, as sentences that were reworded, added or taken out.
 */
export const terms: PredictTask = {
  name: "terms",
  input: "folders with versions.jsonl and the versions it names",
  predict: (inputs) => writeRows(inputs.flatMap(compareVersions)),
};

function compareVersions(folder: string): object[] {
  const versions = readRows<Version>(path.join(folder, "versions.jsonl")).filter(({ file }) =>
    existsSync(path.join(folder, file)),
  );
  const read = versions.map((version) => readVersion(folder, version));
  return versions.slice(1).map(({ n }, index) => ({
    document: path.basename(folder),
    before: versions[index]?.n,
    after: n,
    changes: countChanges(read[index], read[index + 1]),
  }));
}

function readVersion(folder: string, { file, capturedAt }: Version): Read {
  const document = readDocument(readFileSync(path.join(folder, file), "utf8"), {
    path: file,
    date: capturedAt.slice(0, 10),
    author: path.basename(folder),
  });
  return { document, statements: extractStatements(document) };
}

function countChanges(before: Read | undefined, after: Read | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const found = comparePositions([...before.statements, ...after.statements], {
    documents: [before.document, after.document],
    split: null,
  });
  const changes = found.matters.flatMap((matter) => matter.changes);
  const shown = changes.filter(({ kind, band }) => band === "match" && kind !== "restated");
  return shown.length + found.new.length + found.dropped.length;
}
