import { documentOptions } from "../options/options.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";

/** Reads documents once, into a collection that other commands take in their place. */
export const gather: Command = {
  name: "gather",
  says: "read documents into one file, which the other commands take in their place",
  operand: {
    ...paths,
    says: `${paths.says}; also statements as extract writes them (jsonl or parquet), or another collection`,
  },
  options: ["into", ...documentOptions, "anew", "quiet"],
  writes: null,
  format: "text",
  examples: [
    {
      line: "onrecord gather letters/ --into letters.onrecord",
      says: "a document gathered again replaces itself",
    },
    {
      line: "onrecord timeline letters.onrecord --about rent",
      says: "what was gathered, as often as you like",
    },
    {
      line: "onrecord gather part-*.jsonl --into archive.onrecord",
      says: "statements that were extracted elsewhere",
    },
  ],
  async *run(call) {
    const { gatherDocuments } = await import("../runs/gather-documents.ts");
    yield* gatherDocuments(call);
  },
};
