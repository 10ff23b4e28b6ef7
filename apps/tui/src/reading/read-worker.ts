import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { ReadingOrder } from "./start-reading.ts";

// In a thread of its own, so that keys are answered however long reading takes.
enableCompileCache();
const { readCollection } = await import("./read-collection.ts");
const { openKept } = await import("../kept/open-kept.ts");
const { openPool } = await import("../pool/open-pool.ts");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `startReading` starts it
const { operands, settings, cwd, env } = workerData as ReadingOrder;
const { stdin, stdout, stderr } = process;
const host = { cwd, env, stdin, stdout, stderr };
const kept = openKept({ operands, settings, host });
const pool = openPool();
for await (const message of readCollection({ operands, settings, host, pool, ...kept })) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread, not to a window
  parentPort?.postMessage(message);
}
await pool.close();
kept.store?.close();
