import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { writeTable } from "../write-table.ts";
import { nastyDocuments } from "./write-nasty.ts";

/** Seconds after which a run counts as one that hangs. */
const patience = 300;

/**
 * Runs the built program on each document that means harm, at its largest, or only on those whose names hold a word:
 * how long it took, what it held in memory, how it ended and what it told. Rows as they come, as some take long.
 */
export async function* runNasty(program: string, only: string): AsyncGenerator<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-nasty-"));
  try {
    mkdirSync(path.join(folder, "out"));
    const head = ["document", "size", "seconds", "memory", "status", "told"];
    const rows: string[][] = [];
    for (const { name, times, make } of nastyDocuments) {
      if (!name.includes(only)) continue;
      const bytes = make(times.large);
      writeFileSync(path.join(folder, name), bytes);
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that time and memory are of one
      const { seconds, memory, status, told } = await runOne(program, folder, name);
      rmSync(path.join(folder, name));
      rows.push([
        name,
        `${(bytes.length / 1e6).toFixed(2)} MB`,
        seconds.toFixed(1),
        `${Math.round(memory / 1000)} MB`,
        status,
        told.slice(0, 90),
      ]);
      process.stderr.write(`${rows.at(-1)?.join("  ")}\n`);
      if (status !== "0" && status !== "1") process.exitCode = 1;
    }
    yield writeTable(head, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runOne(
  program: string,
  cwd: string,
  name: string,
): Promise<{
  readonly seconds: number;
  readonly memory: number;
  readonly status: string;
  readonly told: string;
}> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [program, "extract", name, "--anew", "--quiet", "--output", "out/result"],
    { cwd, stdio: ["ignore", "ignore", "pipe"] },
  );
  const told: Buffer[] = [];
  child.stderr.on("data", (part: Buffer) => told.push(part));
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid));
  }, 100);
  const giveUp = setTimeout(() => child.kill("SIGKILL"), patience * 1000);
  await once(child, "close");
  clearInterval(watch);
  clearTimeout(giveUp);
  const says = String(Buffer.concat(told)).trim().replace(`${name}: `, "");
  return {
    seconds: (performance.now() - start) / 1000,
    memory,
    status: String(child.exitCode ?? child.signalCode),
    told: says,
  };
}

/** Kilobytes that the process held at most, as far as the system tells. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
