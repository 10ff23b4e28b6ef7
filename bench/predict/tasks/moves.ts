import { readFileSync } from "node:fs";
import path from "node:path";
import {
  aboutTerm,
  extractStatements,
  readDocument,
  type Document,
  type Statement,
} from "@onrecord/core";
import { comparePositions, keepAbout, type Positions } from "@onrecord/diff";
import { writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

const term = "federal funds rate";

/** What can happen to a level; other kinds of change are about something else that is said of it. */
const levelKinds: ReadonlySet<string> = new Set(["raised", "lowered", "restated"]);

type Read = { readonly document: Document; readonly statements: readonly Statement[] };

/** What happened to a rate between consecutive decisions: the first change of its level in the strongest matter that has one. */
export const moves: PredictTask = {
  name: "moves",
  input: "moves.csv: before,after,…; the texts stand beside it as DATE.txt",
  predict: (inputs) => writeRows(inputs.flatMap(readMoves)),
};

function readMoves(file: string): object[] {
  const folder = path.dirname(file);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [before = "", after = ""] = line.split(",");
      return {
        before,
        after,
        move: findMove(readDecision(folder, before), readDecision(folder, after)),
      };
    });
}

function readDecision(folder: string, date: string): Read {
  const name = `${date}.txt`;
  const text = readFileSync(path.join(folder, name), "utf8");
  const document = readDocument(text, { path: name, date, author: "FOMC" });
  return { document, statements: extractStatements(document) };
}

function findMove(before: Read, after: Read): string {
  const all = [...before.statements, ...after.statements];
  const compare = (statements: readonly Statement[]): Positions =>
    comparePositions(statements, { documents: [before.document, after.document], split: null });
  const { matters } = keepAbout(compare(all), all, term, compare(aboutTerm(all, term)));
  const documentOf = new Map(
    [...before.statements, ...after.statements].map(({ id, document }) => [id, document]),
  );
  const across = matters
    .flatMap(({ changes }) => changes)
    .filter((change) => documentOf.get(change.before) !== documentOf.get(change.after));
  return (across.find(({ kind }) => levelKinds.has(kind)) ?? across[0])?.kind ?? "none";
}
