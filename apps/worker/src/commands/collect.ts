import type { Command } from "onrecord/parts";
import { runName } from "./run-name.ts";

export const collect: Command = {
  name: "collect",
  says: "write the statements of a run, in the order of its documents",
  operand: runName,
  options: ["output", "quiet"],
  writes: null,
  format: "text",
  examples: [
    { line: "onrecord-worker collect speeches > statements.jsonl", says: "once all of it is done" },
  ],
  async *run(call) {
    const { collectResults } = await import("../collect-results.ts");
    yield* collectResults(call);
  },
};
