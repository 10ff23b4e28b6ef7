import type { GitVersion } from "./git-version.ts";

/**
 * A version lies beside the file of today, under the name that it had: git counts its path from the top of the repository,
 * and the program all others from where it is called.
 */
export function pathOfVersion(id: string, { short, path }: GitVersion): string {
  const today = id.slice(0, -`@${short}`.length);
  return today.slice(0, today.lastIndexOf("/") + 1) + path.slice(path.lastIndexOf("/") + 1);
}
