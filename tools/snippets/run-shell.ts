import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";

const root = path.join(import.meta.dirname, "../..");

/**
 * Runs commands as a reader does who pastes them: in bash, in a folder, with the programs that were installed there.
 *
 * @throws if one of them fails.
 */
export function runShell(commands: string, folder: string, programs: string): string {
  const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", commands], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: Infinity,
    env: {
      PATH: [programs, path.dirname(process.execPath), process.env["PATH"]].join(path.delimiter),
      HOME: folder,
      TZ: "UTC",
      LC_ALL: "C.UTF-8",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: path.join(root, "tools/snippets/gitconfig"),
      ...(process.env["CHROMIUM"] === undefined ? {} : { CHROMIUM: process.env["CHROMIUM"] }),
    },
  });
  if (status === 0) return stdout;
  throw new Error(`expected exit status 0, got ${status}:\n${stdout}${stderr}`);
}
