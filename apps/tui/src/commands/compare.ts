import { readingOptions } from "../options/options.ts";
import type { Command } from "./command.ts";
import { paths } from "./paths.ts";

/** Positions and how they changed between earlier and later documents. */
export const compare: Command = {
  name: "compare",
  says: "positions and how they changed",
  operand: { ...paths, says: `${paths.says}; with --with, the earlier documents, named before it` },
  options: ["with", "split", "git", "restated", "review", ...readingOptions],
  writes: "positions",
  format: "text",
  examples: [
    { line: "onrecord compare 2016/ --with 2018/", says: "earlier documents with later ones" },
    {
      line: "onrecord compare speeches/ --split 2017",
      says: "one collection, before 2017 and since",
    },
    {
      line: "onrecord compare --git policy.md --split 2024-06",
      says: "a file as git held it before June 2024, and now; without --split, every version",
    },
    { line: "onrecord compare speeches/ --about rent", says: "one matter through all documents" },
    {
      line: "onrecord compare speeches/ --review ours.jsonl",
      says: "with what we accepted, rejected or relabelled",
    },
  ],
  async *run(call) {
    const { printPositions } = await import("../runs/print-positions.ts");
    yield* printPositions(call, compare.format);
  },
};
