import { enableCompileCache } from "node:module";
import type { Outcome, Task } from "./batch.ts";

enableCompileCache();
const { default: workerpool } = await import("workerpool");
const { stages } = await import("../stages.ts");

const byName = new Map(stages.map((stage) => [stage.name, stage]));

workerpool.worker({ runAll });

async function runAll(
  tasks: readonly Pick<Task, "stage" | "input">[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { stage, input } of tasks) {
    // One after the other: the thread has one processor.
    // oxlint-disable-next-line no-await-in-loop
    outcomes.push(await runOne(stage, input));
  }
  return outcomes;
}

async function runOne(name: string, input: unknown): Promise<Outcome> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever names a stage gives what it takes
    return { output: await byName.get(name)?.run(input as never) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
