import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Pool as Workers } from "workerpool";
import type { Stage } from "../stage.ts";
import { type Outcome, takeBatch, type Task } from "./batch.ts";
import { mostMemory, mostSeconds } from "./limits.ts";
import type { Pool } from "./pool.ts";

/** Bytes or UTF-16 units of all that is done before threads are worth their start. */
const littleWork = 150_000;

/** Megabytes for what a document needs for a moment: four times what a thread is given, and a twentieth less time for it all. */
const shortLived = 64;

/** More threads than this wait for the one that gives them work. */
const mostThreads = 16;

/** Documents under way for each thread, so that none waits for its next. */
const inHand = 16;

export type PoolOptions = {
  /** The file that the threads run; `pool-worker.js` beside this one, unless told. */
  readonly script?: string;
  /** Seconds that a stage may take for a document of so many units. */
  readonly seconds?: (units: number) => number;
};

/**
 * Works in as many threads as there are processors, and first, as long as there is little to do, in this one.
 *
 * A thread that takes more time or memory than one document may is ended, and another takes its place.
 */
export function openPool({
  script = fileURLToPath(new URL("./pool-worker.js", import.meta.url)),
  seconds = mostSeconds,
}: PoolOptions = {}): Pool {
  const threads = Math.min(availableParallelism(), mostThreads);
  let workers: Promise<Workers> | null = null;
  const waiting: Task[] = [];
  let underWay = 0;
  let done = 0;
  const start = async (): Promise<Workers> => {
    const { default: workerpool } = await import("workerpool");
    return workerpool.pool(script, {
      workerType: "thread",
      maxWorkers: threads,
      workerThreadOpts: {
        resourceLimits: {
          maxOldGenerationSizeMb: mostMemory,
          maxYoungGenerationSizeMb: shortLived,
        },
      },
    });
  };
  const send = async (batch: readonly Task[]): Promise<void> => {
    const most = seconds(batch.reduce((sum, { size }) => sum + size, 0));
    const tasks = batch.map(({ stage, input }) => ({ stage, input }));
    try {
      workers ??= start();
      const pool = await workers;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is what `runAll` gives
      const outcomes = (await pool.exec("runAll", [tasks]).timeout(most * 1000)) as Outcome[];
      for (const [index, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome !== undefined && "output" in outcome) resolve(outcome.output);
        else reject(new Error(outcome?.error ?? "the thread lost it"));
      }
    } catch (error) {
      // Which of them it was shows when each is alone.
      if (batch.length > 1) await Promise.all(batch.map(async (task) => send([task])));
      else batch[0]?.reject(new Error(describe(error, most), { cause: error }));
    }
  };
  const deliver = async (batch: readonly Task[]): Promise<void> => {
    await send(batch);
    underWay -= 1;
    sendWaiting();
  };
  const sendWaiting = (): void => {
    while (waiting.length > 0 && underWay < threads) {
      underWay += 1;
      void deliver(takeBatch(waiting, threads - underWay + 1));
    }
  };
  return {
    width: threads * inHand,
    run: async <Input, Output>(stage: Stage<Input, Output>, input: Input, size: number) => {
      done += size;
      if (workers === null && done <= littleWork) return stage.run(input);
      // Those of the same moment go together.
      if (waiting.length === 0) setImmediate(sendWaiting);
      return new Promise<Output>((resolve, reject) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the stage of this name gives it
        const give = resolve as (output: unknown) => void;
        waiting.push({ stage: stage.name, input, size, resolve: give, reject });
      });
    },
    close: async () => {
      const pool = await workers;
      await pool?.terminate(true);
    },
  };
}

function describe(error: unknown, most: number): string {
  if (!(error instanceof Error)) return String(error);
  const isLate = error.name === "TimeoutError";
  // The pool puts the words of the thread's last error into one of its own.
  const isLarge = error.message.includes("memory limit");
  if (!isLate && !isLarge) {
    return error.message.startsWith("Workerpool")
      ? "what reads it broke down; save it again, or in another format"
      : error.message.replace(/\n[^]*/, "");
  }
  const what = isLate ? `${most} s` : `${mostMemory} MB of memory`;
  return `took more than ${what}; part it into shorter documents`;
}
