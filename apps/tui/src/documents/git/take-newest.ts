import { note, type Tell } from "../../problems/problem.ts";
import type { GitVersion } from "./git-version.ts";

/** All versions that are compared are held in memory with what was read in them: about 100 bytes for each of text. */
const mostText = 6_000_000;

/**
 * The newest versions that can be compared at once, oldest first; that older ones were left out is told. `sizes` are
 * theirs in bytes; at least two versions are taken.
 */
export function takeNewest(
  name: string,
  versions: readonly GitVersion[],
  sizes: readonly number[],
  tell: Tell,
): readonly GitVersion[] {
  let first = versions.length;
  let sum = 0;
  while (first > 0) {
    sum += sizes[first - 1] ?? 0;
    if (sum > mostText && versions.length - first >= 2) break;
    first -= 1;
  }
  const oldest = versions[first];
  if (first > 0 && oldest !== undefined) {
    tell(
      note(
        name,
        `its ${versions.length} versions are too many to compare at once: the newest ${versions.length - first} are, from ${oldest.day} on; ` +
          `for older ones write them to files (git show ${oldest.short}:FILE) and compare those`,
      ),
    );
  }
  return versions.slice(first);
}
