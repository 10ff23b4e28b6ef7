import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";

const root = path.join(import.meta.dirname, "../..");

/**
 * Runs commands as a reader does who pastes them: in bash, in a folder, with the programs that were installed there.
 *
 * @throws if one of them fails.
 */
export async function runShell(
  commands: string,
  folder: string,
  programs: string,
): Promise<string> {
  const shell = spawn("bash", ["-eo", "pipefail", "-c", commands], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: [programs, path.dirname(process.execPath), process.env["PATH"]].join(path.delimiter),
      HOME: folder,
      TZ: "UTC",
      LC_ALL: "C.UTF-8",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: path.join(root, "tools/snippets/gitconfig"),
      npm_config_update_notifier: "false",
    },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    shell.on("close", resolve).on("error", reject);
  });
  const [status, printed, told] = await Promise.all([
    ended,
    text(shell.stdout),
    text(shell.stderr),
  ]);
  if (status === 0) return printed;
  throw new Error(`expected exit status 0, got ${status}:\n${printed}${told}`);
}
