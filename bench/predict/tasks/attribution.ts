import { findAttributions, type Span } from "@onrecord/core";
import { readRows, writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";

type Article = { readonly id: string; readonly text: string };

/** Source, cue and content of every attribution; the same predictions are scored as `quotes`. */
export const attribution: PredictTask = {
  name: "attribution",
  input: ".jsonl: {id, text}",
  predict: (inputs) =>
    writeRows(
      inputs
        .flatMap((file) => readRows<Article>(file))
        .map(({ id, text }) => ({
          id,
          attributions: findAttributions(text).map(({ source, cue, content }) => ({
            source: asList(source),
            cue: asList(cue),
            content,
          })),
        })),
    ),
};

const asList = (span: Span | null): Span[] => (span === null ? [] : [span]);
