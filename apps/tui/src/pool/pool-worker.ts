import { enableCompileCache } from "node:module";

enableCompileCache();
const { default: workerpool } = await import("workerpool");
const { stages } = await import("../stages.ts");

workerpool.worker(Object.fromEntries(stages.map(({ name, run }) => [name, run])));
