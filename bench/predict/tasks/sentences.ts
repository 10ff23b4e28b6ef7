import { splitSentences } from "@onrecord/core";
import { readRows, writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

type Text = { readonly id: string; readonly text: string };

export const sentences: PredictTask = {
  name: "sentences",
  input: ".jsonl: {id, text}",
  predict: (inputs) =>
    writeRows(
      inputs
        .flatMap((file) => readRows<Text>(file))
        .map(({ id, text }) => ({ id, ends: splitSentences(text).map(([, end]) => end) })),
    ),
};
