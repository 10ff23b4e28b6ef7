import { makeRandom } from "../../apps/worker/test/make-documents.ts";
import { startWorker } from "../../apps/worker/test/start-worker.ts";

/** What happened while workers worked and two of them were killed. */
export type Run = {
  readonly seconds: number;
  readonly kills: number;
  /** Seconds from the death of a worker until somebody else began with its documents, which come behind the others. */
  readonly takenOverAfter: readonly number[];
  readonly begun: number;
  readonly begunAgain: number;
  readonly delivered: number;
  readonly deliveredAgain: number;
};

const workers = 3;

/**
 * Lets three workers work until nothing is left. Two are killed while they have a batch in hand, each at a moment drawn by
 * lot, and started again, as whatever keeps workers running would do.
 */
export async function runKilled(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  documents: number,
): Promise<Run> {
  const random = makeRandom(documents);
  // In the second and in the third fifth of the work.
  const moments = [1, 2].map((fifth) =>
    Math.floor(((fifth + random(1000) / 1000) * documents) / 5),
  );
  const [begun, delivered] = [new Map<number, number>(), new Map<number, number>()];
  const lost = new Map<number, number>();
  const takenOverAfter: number[] = [];
  let kills = 0;
  const start = performance.now();
  const startOne = async (): Promise<void> => {
    const one = startWorker({ command, cwd, env }, (line, worker) => {
      const [, first, last, what] = /lines (\d+) to (\d+) (taken|delivered)$/.exec(line) ?? [];
      if (what === undefined) return;
      const count = what === "taken" ? begun : delivered;
      for (let at = Number(first); at <= Number(last); at++)
        count.set(at, (count.get(at) ?? 0) + 1);
      if (what !== "taken") return;
      const died = lost.get(Number(first));
      if (died !== undefined) takenOverAfter.push((performance.now() - died) / 1000);
      lost.delete(Number(first));
      const moment = moments[kills];
      if (moment === undefined || delivered.size < moment) return;
      kills += 1;
      setTimeout(() => {
        worker.kill("SIGKILL");
        lost.set(Number(first), performance.now());
      }, random(400));
    });
    const end = await one.end;
    if (end === "SIGKILL") await startOne();
    else if (end !== 0)
      throw new Error(
        `expected a worker to end well; it ended with ${end}: ${one.told.at(-1) ?? ""}`,
      );
  };
  await Promise.all(Array.from({ length: workers }, startOne));
  return {
    seconds: (performance.now() - start) / 1000,
    kills,
    takenOverAfter,
    begun: begun.size,
    begunAgain: countAgain(begun),
    delivered: delivered.size,
    deliveredAgain: countAgain(delivered),
  };
}

function countAgain(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].filter((count) => count > 1).length;
}
