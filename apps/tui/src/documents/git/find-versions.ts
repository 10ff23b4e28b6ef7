import { dirname, resolve } from "node:path";
import type { Tell } from "../../problems/problem.ts";
import type { FoundDocument } from "../found-document.ts";
import { listVersions } from "./list-versions.ts";

/** Every version of these files that git holds, oldest first, as documents `FILE@shorthash`. What is wrong is told. */
export async function findVersions(
  paths: readonly string[],
  cwd: string,
  tell: Tell,
): Promise<readonly FoundDocument[]> {
  const found: FoundDocument[] = [];
  for (const path of new Set(paths)) {
    const file = resolve(cwd, path);
    const folder = dirname(file);
    // One path after the other, so that messages come in the order of the call.
    // oxlint-disable-next-line no-await-in-loop
    for (const version of await listVersions(path, file, tell)) {
      found.push({ id: `${path}@${version.short}`, file, folder, configFolder: folder, version });
    }
  }
  return found;
}
