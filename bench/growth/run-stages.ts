import process from "node:process";
import { writeTable } from "../write-table.ts";
import { growingStages } from "./growing-stages.ts";

const sizes = [1, 2, 4, 8];
const rounds = 3;

/**
 * What every stage costs for an input twice as long, three times over: seconds of processor time, the best of three, and
 * how many times as much each doubling took. Only stages whose names hold the word, if one is given.
 */
export async function* runStages(only: string): AsyncGenerator<string, void, undefined> {
  const rows: string[][] = [];
  for (const { name, sentences, prepare } of growingStages) {
    if (!name.includes(only)) continue;
    const seconds: number[] = [];
    for (const size of sizes) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would slow each other down
      seconds.push(await measureBest(prepare(sentences * size)));
    }
    const ratios = seconds.slice(1).map((time, index) => time / (seconds[index] ?? 0));
    const row = [
      name,
      String(sentences * (sizes.at(-1) ?? 0)),
      (seconds.at(-1) ?? 0).toFixed(2),
      ...ratios.map((ratio) => ratio.toFixed(2)),
    ];
    process.stderr.write(`${row.join("  ")}\n`);
    rows.push(row);
  }
  yield writeTable(["stage", "sentences", "seconds", "×", "×", "×"], rows);
}

async function measureBest(run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would slow each other down
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}
