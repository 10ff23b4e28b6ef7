import { extractStatements, readDocument, type Statement } from "@onrecord/core";
import { alignStatements } from "@onrecord/diff";
import { readRows, writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

type Drafts = {
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** A draft's statements, and for each the sentence that it comes from. */
type Side = { readonly statements: readonly Statement[]; readonly sentences: readonly number[] };

/** Which sentences of two drafts belong together. */
export const alignment: PredictTask = {
  name: "alignment",
  input: ".jsonl: {id, before: sentences, after: sentences}",
  predict: (inputs) =>
    writeRows(
      inputs
        .flatMap((file) => readRows<Drafts>(file))
        .map(({ id, before, after }) => ({
          id,
          links: link(readSide("before", before), readSide("after", after)),
        })),
    ),
};

function link(before: Side, after: Side): number[][] {
  const links = new Map<string, number[]>();
  // That both are drafts of one essay is known, so the texts are not asked for the mode.
  for (const pair of alignStatements(before.statements, after.statements, { mode: "versions" })) {
    for (const one of pair.before) {
      for (const other of pair.after) {
        const indices = [before.sentences[one] ?? -1, after.sentences[other] ?? -1];
        links.set(indices.join(), indices);
      }
    }
  }
  return [...links.values()];
}

/** The given sentences, each a paragraph of one document, so that none is split or joined another way. */
function readSide(id: string, sentences: readonly string[]): Side {
  const words = sentences.map((sentence) => sentence.replace(/\s+/g, " ").trim());
  const statements = extractStatements(readDocument(words.join("\n\n"), { id, format: "text" }));
  let end = 0;
  const ends = words.map((sentence) => (end += sentence.length + 2));
  return {
    statements,
    sentences: statements.map(({ span }) => ends.findIndex((one) => span[0] < one)),
  };
}
