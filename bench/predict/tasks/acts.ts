import { extractStatements, readDocument, type Statement } from "@onrecord/core";
import { joinRows } from "../join-rows.ts";
import { readRows, writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

type Sentence = { readonly document: string; readonly n: number; readonly text: string };

/**
 * The act of each sentence's main clause, which is the first statement that stands in it; a sentence without one is
 * `other`. The rows of a document are read as the one text that they are.
 */
export const acts: PredictTask = {
  name: "acts",
  input: ".jsonl: {document, n, text}, one sentence a row",
  predict: (inputs) =>
    writeRows(
      [
        ...Map.groupBy(
          inputs.flatMap((file) => readRows<Sentence>(file)),
          ({ document }) => document,
        ).values(),
      ].flatMap(readActs),
    ),
};

function readActs(rows: readonly Sentence[]) {
  const inOrder = rows.toSorted((a, b) => a.n - b.n);
  const { source, spans } = joinRows(inOrder);
  const statements = extractStatements(readDocument(source, { format: "markdown" }));
  return inOrder.map(({ document, n }, index) => {
    const [start, end] = spans[index] ?? [0, 0];
    const inside = statements.filter(({ span }) => span[0] < end && span[1] > start);
    const main = inside.find(({ span }) => span[0] >= start) ?? inside[0];
    return { document, n, act: main === undefined ? "other" : actOfAuthor(main) };
  });
}

/** Whoever tells of another one's promise asserts that it was made; of one's own, makes it. */
function actOfAuthor({ act, speaker, because }: Statement): Statement["act"] {
  const isOwn =
    speaker.role !== "reported" || because.some(({ rule }) => rule === "act/own-telling");
  return act === "pledge" && !isOwn ? "assertion" : act;
}
