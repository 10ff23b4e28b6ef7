import type { Command } from "onrecord/parts";
import { runName } from "./run-name.ts";

export const retry: Command = {
  name: "retry",
  says: "put documents in the queue again that were set aside, as whoever read them ended",
  operand: runName,
  options: ["quiet"],
  writes: null,
  format: "text",
  examples: [
    { line: "onrecord-worker retry speeches", says: "after an update, or with more memory" },
  ],
  async *run(call) {
    const { retryRun } = await import("../change-run.ts");
    yield* retryRun(call);
  },
};
