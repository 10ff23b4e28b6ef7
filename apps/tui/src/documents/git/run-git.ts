import { spawn } from "node:child_process";

export type GitOutcome =
  | { readonly found: false }
  | {
      readonly found: true;
      readonly status: number;
      readonly stdout: Buffer;
      readonly stderr: string;
    };

/**
 * Options that come before every command: nothing that a repository's own configuration names is run (monitors, signature
 * checks), and nothing is locked, asked for or fetched.
 */
const careful: readonly string[] = [
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "log.showSignature=false",
];

/** Runs git with these arguments, without a shell, in a folder that exists; `input` is what it reads. */
export async function runGit(
  args: readonly string[],
  folder: string,
  input = "",
): Promise<GitOutcome> {
  const child = spawn("git", [...careful, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // It need not read what it is given.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") resolve({ found: false });
      else reject(error);
    });
    child.on("close", (status) => {
      resolve({
        found: true,
        status: status ?? 1,
        stdout: Buffer.concat(stdout),
        stderr: String(Buffer.concat(stderr)),
      });
    });
  });
}
