import type { Command } from "onrecord/parts";
import { runName } from "./run-name.ts";

export const enqueue: Command = {
  name: "enqueue",
  says: "put the documents of standard input in the queue: one {id, text, date?, …} a line",
  operand: runName,
  options: ["config", "on", "date", "speaker", "locale", "fiscalYearStart", "batch", "quiet"],
  writes: null,
  format: "text",
  examples: [
    {
      line: "onrecord-worker enqueue speeches < speeches.jsonl",
      says: "all of it, or nothing if it is cut short",
    },
    {
      line: "zcat *.jsonl.gz | onrecord-worker enqueue letters --on 2016",
      says: "options of extract go with the documents",
    },
  ],
  async *run(call) {
    const { enqueueDocuments } = await import("../enqueue-documents.ts");
    yield* enqueueDocuments(call);
  },
};
