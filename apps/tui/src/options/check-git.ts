import { UsageError } from "../problems/usage-error.ts";
import type { Settings } from "./settings.ts";

/**
 * Checks what stands beside `--git`.
 *
 * @throws UsageError where that says something else.
 */
export function checkGit({ git = false, with: later, date, watch = false }: Settings): void {
  if (!git) return;
  if ((later ?? []).length > 0 || date !== undefined) {
    throw new UsageError(
      "--git takes the versions of a file and their dates from git; expected neither --with nor --date beside it",
    );
  }
  if (watch) {
    throw new UsageError(
      "--watch sees files that change, and --git reads what is committed; expected one of them (in the browser r reads again)",
    );
  }
}
