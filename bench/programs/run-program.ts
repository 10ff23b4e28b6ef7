import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

/** What a whole run of a program cost. */
export type Run = {
  readonly seconds: number;
  /** Megabytes at its largest. */
  readonly memory: number;
};

const tellMemory = `data:text/javascript,${encodeURIComponent(
  'import { appendFileSync } from "node:fs"; process.on("exit", () => { appendFileSync(process.env.BENCH_MEMORY, process.resourceUsage().maxRSS + "\\n"); });',
)}`;

/** Runs a command from start to end; what it prints is thrown away. `input` is a file to read through a pipe. */
export async function runProgram(
  [program = "", ...args]: readonly string[],
  {
    env = {},
    input = null,
  }: { readonly env?: Readonly<Record<string, string>>; readonly input?: string | null } = {},
): Promise<Run> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-bench-run-"));
  const memory = path.join(folder, "memory");
  const stdin = input === null ? "ignore" : openSync(input, "r");
  try {
    const begin = performance.now();
    const child = spawn(program, args, {
      stdio: [stdin, "ignore", "inherit"],
      env: { ...process.env, ...env, NODE_OPTIONS: `--import=${tellMemory}`, BENCH_MEMORY: memory },
    });
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    const seconds = (performance.now() - begin) / 1000;
    if (status !== 0)
      throw new Error(`${program} ${args.join(" ")}: expected exit 0, got ${status}`);
    const kilobytes = readFileSync(memory, "utf8").split("\n").map(Number);
    return { seconds, memory: Math.max(...kilobytes) / 1000 };
  } finally {
    if (typeof stdin === "number") closeSync(stdin);
    rmSync(folder, { recursive: true });
  }
}
