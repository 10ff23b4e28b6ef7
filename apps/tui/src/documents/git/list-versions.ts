import { basename, dirname } from "node:path";
import { stat } from "node:fs/promises";
import { describeFileError } from "../../problems/file-error.ts";
import { type Tell, unread } from "../../problems/problem.ts";
import type { GitVersion } from "./git-version.ts";
import { logFormat, readLog } from "./read-log.ts";
import { runGit } from "./run-git.ts";
import { takeNewest } from "./take-newest.ts";

const expected = "expected a file with a history in git";

/**
 * The versions of a file that its git history holds, oldest first, through renames; merges count as what they brought to
 * the branch. What is wrong is told. `name` is the file as the call has it, `file` its absolute path.
 */
export async function listVersions(
  name: string,
  file: string,
  tell: Tell,
): Promise<readonly GitVersion[]> {
  const refuse = (says: string): readonly GitVersion[] => {
    tell(unread(name, says));
    return [];
  };
  const folder = dirname(file);
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return refuse(`${expected}, got a folder; name one of its files`);
  const above = await stat(folder).then(
    () => null,
    (error: unknown) => describeFileError(error),
  );
  if (above !== null) return refuse(above);
  const shallow = await runGit(["rev-parse", "--is-shallow-repository"], folder);
  if (!shallow.found)
    return refuse("git was not found, which --git needs: install it, or leave --git out");
  if (shallow.status !== 0) return refuse(explain(shallow.stderr));
  const log = await runGit(
    [
      "log",
      "--follow",
      "--first-parent",
      "--diff-merges=first-parent",
      "--find-renames",
      "--no-ext-diff",
      "--no-textconv",
      "--name-status",
      "-z",
      `--format=${logFormat}`,
      "--",
      basename(file),
    ],
    folder,
  );
  if (!log.found || log.status !== 0) return refuse(explain(log.found ? log.stderr : ""));
  const versions = readLog(String(log.stdout));
  if (versions.length === 0) {
    return refuse(`${expected}, got one that is in no commit; commit it, or leave --git out`);
  }
  if (String(shallow.stdout).trim() === "true") {
    const first = versions[0]?.day ?? "";
    tell(
      unread(
        name,
        `a shallow clone holds no versions before ${first}; fetch them with git fetch --unshallow`,
      ),
    );
  }
  return takeNewest(name, versions, await measureVersions(versions, folder), tell);
}

/** How many bytes each version has; 0 for one that git does not give. */
async function measureVersions(
  versions: readonly GitVersion[],
  folder: string,
): Promise<readonly number[]> {
  const names = versions.map(({ commit, path }) => `${commit}:${path.replaceAll("\n", "?")}\n`);
  const told = await runGit(["cat-file", "--batch-check=%(objectsize)"], folder, names.join(""));
  if (!told.found) return [];
  return String(told.stdout)
    .split("\n")
    .map((line) => (/^\d+$/u.test(line) ? Number(line) : 0));
}

function explain(stderr: string): string {
  if (stderr.includes("not a git repository")) {
    return `${expected}, got one outside any git repository; leave --git out`;
  }
  if (stderr.includes("does not have any commits")) {
    return `${expected}, got one in a repository without a commit; commit it first`;
  }
  const line = stderr.split("\n").find((one) => one !== "") ?? "no reason given";
  return `git could not tell its history: ${line}`;
}
