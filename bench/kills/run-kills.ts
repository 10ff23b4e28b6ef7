import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { makeRandom } from "../hostile/random.ts";
import { writeTable } from "../write-table.ts";
import { writeCollection } from "./collection.ts";

/** What is killed: calls whose results are kept and written, each in another format. */
const calls: readonly string[] = [
  "extract texts --format jsonl",
  "times texts --format csv",
  "timeline texts --format html",
  "compare texts --format json",
  "extract texts --format annotation",
];

const old = "what was there before\n";

type Options = {
  /** The built program's entry. */
  readonly program: string;
  readonly kills: number;
  readonly documents: number;
};

/**
 * Kills the program so many times at random moments, between its start and the end of its work, while several calls
 * share one cache; after each, what it was to write has to be as it was before or whole, and now and then a whole run,
 * which finds what the killed ones kept, has to give what a run that keeps nothing gives.
 */
export async function* runKills({ program, kills, documents }: Options): AsyncGenerator<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-kills-"));
  try {
    writeCollection(path.join(folder, "texts"), documents);
    mkdirSync(path.join(folder, "out"));
    yield await killInFolder(folder, { program, kills, documents });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killInFolder(folder: string, { program, kills }: Options): Promise<string> {
  const output = path.join(folder, "out/result");
  const run = async (call: string, killAfter: number | null): Promise<number> => {
    const start = performance.now();
    const child = spawn(process.execPath, [program, ...call.split(" "), "--quiet"], {
      cwd: folder,
      env: { ...process.env, XDG_CACHE_HOME: path.join(folder, "cache") },
      stdio: "ignore",
    });
    const kill = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
    await once(child, "exit");
    if (kill !== null) clearTimeout(kill);
    return performance.now() - start;
  };
  const read = (): string | null => {
    try {
      return readFileSync(output, "utf8");
    } catch {
      return null;
    }
  };
  const whole = new Map<string, { readonly written: string; readonly milliseconds: number }>();
  for (const call of calls) {
    // oxlint-disable-next-line no-await-in-loop
    const milliseconds = await run(`${call} --output out/result --anew`, null);
    whole.set(call, { written: read() ?? "", milliseconds });
  }
  const random = makeRandom(kills);
  const count = { killed: 0, before: 0, whole: 0, half: 0, answers: 0, wrong: 0 };
  for (let number = 0; number < kills; number++) {
    const call = random.pick(calls);
    const expected = whole.get(call) ?? { written: "", milliseconds: 0 };
    const before = random.once(2) ? old : null;
    rmSync(output, { force: true });
    if (before !== null) writeFileSync(output, before);
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each finds what the last one left
    await run(`${call} --output out/result`, random.below(Math.ceil(expected.milliseconds)));
    count.killed += 1;
    const left = read();
    if (left === before) count.before += 1;
    else if (left === expected.written) count.whole += 1;
    else count.half += 1;
    if (number % 10 !== 9) continue;
    // oxlint-disable-next-line no-await-in-loop
    await run(`${call} --output out/result`, null);
    count.answers += 1;
    if (read() !== expected.written) count.wrong += 1;
  }
  const litter = readdirSync(path.join(folder, "out")).length - 1;
  if (count.half + count.wrong > 0) process.exitCode = 1;
  return writeTable(
    ["killed", "as before", "whole", "half", "answers after", "wrong", "drafts left"],
    [
      [count.killed, count.before, count.whole, count.half, count.answers, count.wrong, litter].map(
        String,
      ),
    ],
  );
}
