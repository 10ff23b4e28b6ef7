import type { Command } from "onrecord/parts";
import { runName } from "./run-name.ts";

export const forget: Command = {
  name: "forget",
  says: "remove a run with all that is kept of it",
  operand: runName,
  options: ["quiet"],
  writes: null,
  format: "text",
  examples: [
    {
      line: "onrecord-worker forget speeches",
      says: "when its statements are collected, or to enqueue it again",
    },
  ],
  async *run(call) {
    const { forgetRun } = await import("../change-run.ts");
    yield* forgetRun(call);
  },
};
