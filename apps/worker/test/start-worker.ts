import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The program, from its sources. */
const fromSource = [
  process.execPath,
  "--conditions=@onrecord/source",
  fileURLToPath(new URL("../src/cli.ts", import.meta.url)),
];

/** A worker in a process of its own. */
export type StartedWorker = {
  /** What it told, so far. */
  readonly told: readonly string[];
  readonly kill: (signal: "SIGKILL" | "SIGTERM") => void;
  /** How it ended: a number, or the name of a signal. */
  readonly end: Promise<number | string>;
};

/** Starts a worker that ends when nothing is left; `onLine` hears what it tells, as it tells it. */
export function startWorker(
  {
    command = fromSource,
    cwd,
    env,
  }: {
    readonly command?: readonly string[];
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
  },
  onLine: (line: string, worker: StartedWorker) => void = () => {},
): StartedWorker {
  const [program = "", ...args] = command;
  const child = spawn(program, [...args, "work", "--until-done"], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const told: string[] = [];
  const worker: StartedWorker = {
    told,
    kill: (signal) => {
      child.kill(signal);
    },
    end: once(child, "close").then(([status, signal]) => describeEnd(status, signal)),
  };
  createInterface(child.stderr).on("line", (line) => {
    told.push(line);
    onLine(line, worker);
  });
  return worker;
}

function describeEnd(status: unknown, signal: unknown): number | string {
  return typeof status === "number" ? status : String(signal);
}
