import { extractStatements, readDocument } from "@onrecord/core";
import { readRows, writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

type Sentence = { readonly document: string; readonly n: number; readonly text: string };

/** The act of each sentence's main clause, which is its first statement; a sentence without one is `other`. */
export const acts: PredictTask = {
  name: "acts",
  input: ".jsonl: {document, n, text}, one sentence a row",
  predict: (inputs) =>
    writeRows(
      inputs
        .flatMap((file) => readRows<Sentence>(file))
        .map(({ document, n, text }) => ({ document, n, act: readAct(text) })),
    ),
};

/** The corpus writes lists as `<LIST> <li> … </li> </LIST>`; a user would have them as Markdown. */
function readAct(text: string): string {
  const source = text.replace(/<li>/g, "\n\n- ").replace(/<\/?(?:LIST|li)>/g, " ");
  const format = source === text ? "text" : "markdown";
  const statements = extractStatements(readDocument(source, { format }));
  return statements[0]?.act ?? "other";
}
