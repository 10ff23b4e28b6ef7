import type { GitVersion } from "./git-version.ts";

/** What `git log -z --name-status` is asked to print before the names of each commit. */
export const logFormat = "commit %H%x00%h%x00%aI%x00%cI%x00";

type Commit = Pick<GitVersion, "commit" | "short" | "path"> & {
  readonly author: string;
  readonly committer: string;
};

const start = /^commit [0-9a-f]{40,64}$/u;

/** The versions told by such a log, oldest first; commits that deleted the file have none. */
export function readLog(log: string): readonly GitVersion[] {
  const tokens = log.split("\0");
  const commits: Commit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] ?? "";
    if (!start.test(first)) continue;
    const [short = "", author = "", committer = "", , status = ""] = tokens.slice(at + 1, at + 6);
    const letter = status.trim().charAt(0);
    const isRename = letter === "R" || letter === "C";
    const path = tokens[at + (isRename ? 7 : 6)];
    at += isRename ? 7 : 6;
    if (path === undefined || letter === "D" || letter === "") continue;
    commits.push({ commit: first.slice("commit ".length), short, path, author, committer });
  }
  return dateVersions(commits.toReversed());
}

/**
 * A version is of the day on which its author wrote it, unless that runs against the order of the history (commits that
 * were reordered or merged late): then of the day of the commit, and never earlier than the version before it.
 */
function dateVersions(commits: readonly Commit[]): readonly GitVersion[] {
  let latest = "";
  return commits.map(({ commit, short, path, author, committer }) => {
    const [written, committed] = [author.slice(0, 10), committer.slice(0, 10)];
    const [day, what] =
      written >= latest
        ? [written, `author date of commit ${short}: ${author}`]
        : committed >= latest
          ? [
              committed,
              `date of commit ${short}: ${committer}; its author date, ${author}, is earlier than the version before`,
            ]
          : [latest, `not before the version before; commit ${short} is dated ${author}`];
    latest = day;
    return { commit, short, path, day, says: `git: ${what}` };
  });
}
