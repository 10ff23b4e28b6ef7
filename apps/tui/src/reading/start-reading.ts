import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { Call } from "../call.ts";
import type { Host } from "../host.ts";
import { takesInput } from "../takes-input.ts";
import type { ReadingMessage } from "./reading-message.ts";

/** What the thread that reads is told. */
export type ReadingOrder = Pick<Call, "operands" | "settings"> & Pick<Host, "cwd" | "env">;

export type Reading = {
  /** What it tells, each once; rejects with whatever went wrong. */
  readonly messages: AsyncIterable<ReadingMessage>;
  readonly stop: () => Promise<void>;
};

/** Reads the documents of a call in a thread of its own, from now on. */
export function startReading({ operands, settings, host }: Omit<Call, "tell">): Reading {
  const { cwd, env, stdin } = host;
  const order: ReadingOrder = { operands, settings, cwd, env: { ...env } };
  const isPiped = takesInput({ operands, settings });
  const worker = new Worker(new URL("./read-worker.js", import.meta.url), {
    workerData: order,
    stdin: isPiped,
    // Statements live long; for what does not, V8 would set aside more room than it is worth.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  if (worker.stdin !== null) stdin.pipe(worker.stdin);
  return {
    messages: messagesOf(on(worker, "message", { close: ["exit"] })),
    stop: async () => {
      // Whoever still writes to it would keep the program from ending.
      if (isPiped) stdin.destroy();
      await worker.terminate();
    },
  };
}

async function* messagesOf(
  events: AsyncIterable<readonly ReadingMessage[]>,
): AsyncGenerator<ReadingMessage> {
  for await (const messages of events) yield* messages;
}
