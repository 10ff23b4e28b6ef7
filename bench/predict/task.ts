import type { Locale } from "@onrecord/core";

type PredictOptions = { readonly locale: Locale };

/**
 * What the shipped code is asked to do with a gold corpus.
 *
 * A task hands the product what its user would have (text, date, speaker, holder) and never a label; `input` says in
 * words what it reads. The result is the text of the prediction file.
 */
export type PredictTask = {
  readonly name: string;
  readonly input: string;
  predict(inputs: readonly string[], options: PredictOptions): string;
};

export function isLocale(written: string): written is Locale {
  return written === "en-GB" || written === "en-US";
}
