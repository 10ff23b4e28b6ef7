import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export { buildProgram } from "./build-program.ts";

/** An empty folder that lasts as long as the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export type Outcome = {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
};

/** Runs the program in a child process, without a terminal. */
export async function run(
  program: string,
  args: readonly string[],
  {
    cwd,
    input = "",
    env = {},
  }: {
    readonly cwd: string;
    readonly input?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<Outcome> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // The program need not read what it is given.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)), status };
}

/** Runs a line of bash; what it writes to its third stream is told apart. */
export async function runShell(
  line: string,
  cwd: string,
): Promise<{ readonly stderr: string; readonly told: string }> {
  const child = spawn("bash", ["-c", line], { cwd, stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const streams = [child.stderr, child.stdio[3]];
  const texts = await Promise.all(
    streams.map(async (stream) => {
      const parts: Buffer[] = [];
      stream?.on("data", (part: Buffer) => parts.push(part));
      await (stream === null || stream === undefined ? null : once(stream, "close"));
      return String(Buffer.concat(parts));
    }),
  );
  return { stderr: texts[0] ?? "", told: texts[1] ?? "" };
}
