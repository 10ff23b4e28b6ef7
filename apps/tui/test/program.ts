import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { onTestFinished } from "vitest";
import config from "../rolldown.config.ts";

const app = fileURLToPath(new URL("..", import.meta.url));

/** Builds the program as it is shipped, into a folder of its own; gives the path of its entry. */
export async function buildProgram(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-program-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const bundle = await rolldown({ ...config, cwd: app, logLevel: "silent" });
  await bundle.write({ format: "esm", chunkFileNames: "[name].js", dir: folder });
  await bundle.close();
  return join(folder, "cli.js");
}

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
