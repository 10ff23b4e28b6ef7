// A thread that tries inputs one after the other; where it stands lies in memory that the other one sees.
import { parentPort, workerData } from "node:worker_threads";
import { tryInput } from "./try-input.ts";

type Range = { readonly from: number; readonly to: number; readonly place: BigInt64Array };

// oxlint-disable-next-line typescript/no-unsafe-assignment -- run-hostile.ts gives it
const { from, to, place }: Range = workerData;
for (let number = from; number < to; number++) {
  Atomics.store(place, 0, BigInt(number));
  // One after the other, so that one that never ends can be told.
  // oxlint-disable-next-line no-await-in-loop
  for (const failure of await tryInput(number)) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(failure);
  }
}
Atomics.store(place, 0, BigInt(to));
