import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const program = path.join(import.meta.dirname, "../../apps/tui/dist/cli.js");

/** Seconds until the first bytes came and until all had come, how many there were, and most resident memory in MB. */
export type Run = {
  readonly first: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly memory: number | null;
};

/** Milliseconds between two looks at its memory. */
const rest = 20;

/** Runs the built program, and throws its output away. */
export async function measureProgram(args: readonly string[]): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let [first, bytes] = [0, 0];
  let memory: number | null = null;
  const watch = setInterval(() => {
    memory = peakOf(child.pid) ?? memory;
  }, rest);
  for await (const chunk of child.stdout) {
    if (bytes === 0) first = (performance.now() - begun) / 1000;
    bytes += Buffer.isBuffer(chunk) ? chunk.length : 0;
  }
  clearInterval(watch);
  if (child.exitCode === null) await new Promise((resolve) => child.once("exit", resolve));
  if (child.exitCode !== 0)
    throw new Error(`onrecord ${args.join(" ")} ended with ${child.exitCode}`);
  return { first, seconds: (performance.now() - begun) / 1000, bytes, memory };
}

/** In MB, as Linux tells it. */
function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1000;
  } catch {
    return null;
  }
}
