import type { Command } from "onrecord/parts";

export const work: Command = {
  name: "work",
  says: "take documents out of the queue and put their statements in, until stopped",
  operand: null,
  options: ["untilDone", "quiet"],
  writes: null,
  format: "text",
  examples: [
    {
      line: "onrecord-worker work",
      says: "until SIGTERM or Ctrl-C, which let it finish what it has begun",
    },
    { line: "onrecord-worker work --until-done", says: "for a job that ends" },
  ],
  async *run(call) {
    const { workOnBatches } = await import("../work-on-batches.ts");
    yield* workOnBatches(call);
  },
};
