import { dirname } from "node:path";
import { GitError } from "./git-error.ts";
import type { GitVersion } from "./git-version.ts";
import { runGit } from "./run-git.ts";

/**
 * The bytes of a version as they were committed; nothing that the repository configures is applied to them.
 *
 * @throws GitError when git does not give it.
 */
export async function readVersion(file: string, { commit, path }: GitVersion): Promise<Uint8Array> {
  const found = await runGit(["cat-file", "blob", `${commit}:${path}`], dirname(file));
  if (!found.found) throw new GitError("git was not found");
  if (found.status === 0) return found.stdout;
  const [line = ""] = found.stderr.split("\n");
  throw new GitError(`git could not give this version: ${line}`);
}
