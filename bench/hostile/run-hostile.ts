import process from "node:process";
import { Worker } from "node:worker_threads";
import { writeTable } from "../write-table.ts";
import { type Failure, makeInput } from "./try-input.ts";

/** Seconds that one input may take before the thread that tries it is given up. */
const patience = 600;
/** Inputs after which a thread makes room for a new one, and after which it is told how far things are. */
const stride = 25_000;

/**
 * Tries so many generated inputs, from that number on, and tells whatever went wrong with the number of its input,
 * which makes it again; at the end, a Markdown table of how many there were.
 */
export async function* runHostile(count: number, from: number): AsyncGenerator<string> {
  const failures: Failure[] = [];
  const start = performance.now();
  let most = 0;
  for (let at = from; at < from + count;) {
    const to = Math.min(at + stride, from + count);
    const before = failures.length;
    // oxlint-disable-next-line no-await-in-loop -- one thread, so that memory and time can be told
    at = await tryRange(at, to, failures);
    for (const { number, trial, says } of failures.slice(before)) {
      yield `input ${number}, ${trial}: ${says}\n`;
    }
    most = Math.max(most, process.memoryUsage.rss());
    process.stderr.write(`${at - from} of ${count}, ${Math.round(most / 1e6)} MB\n`);
  }
  yield `\n${writeTable(
    ["inputs", "went wrong", "minutes", "memory"],
    [
      [
        String(count),
        String(failures.length),
        ((performance.now() - start) / 60_000).toFixed(1),
        `${Math.round(most / 1e6)} MB`,
      ],
    ],
  )}`;
  if (failures.length > 0) process.exitCode = 1;
}

/** The number to go on with: after the range, or after an input that did not end. */
async function tryRange(from: number, to: number, failures: Failure[]): Promise<number> {
  const place = new BigInt64Array(new SharedArrayBuffer(8));
  place[0] = BigInt(from);
  const worker = new Worker(new URL("./try-inputs.ts", import.meta.url), {
    workerData: { from, to, place },
    execArgv: ["--conditions=@onrecord/source"],
  });
  worker.on("message", (failure: Failure) => failures.push(failure));
  const ended = Promise.withResolvers<string | null>();
  worker.on("exit", () => {
    ended.resolve(null);
  });
  worker.on("error", (error) => {
    ended.resolve(String(error));
  });
  let last = place[0];
  let still = 0;
  const watch = setInterval(() => {
    const now = Atomics.load(place, 0);
    still = now === last ? still + 1 : 0;
    last = now;
    if (still >= patience) ended.resolve(`did not end within ${patience} seconds`);
  }, 1000);
  const says = await ended.promise;
  clearInterval(watch);
  await worker.terminate();
  const number = Number(Atomics.load(place, 0));
  if (says === null) return to;
  failures.push({ number, trial: makeInput(number).trial.name, says });
  return number + 1;
}
