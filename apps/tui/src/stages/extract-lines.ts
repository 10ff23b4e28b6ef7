import { type Document, type ExtractOptions, extractStatements } from "@onrecord/core";
import { writeStatements } from "@onrecord/export";
import type { Stage } from "../stage.ts";

type Input = { readonly document: Document; readonly options: ExtractOptions };

/** The statements of a document as JSON Lines: as such they are printed and kept, and brought from thread to thread soonest. */
export const extractLines: Stage<Input, string> = {
  name: "extract-lines",
  run: ({ document, options }) => writeStatements(extractStatements(document, options), "jsonl"),
};
