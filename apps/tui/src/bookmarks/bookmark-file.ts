import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { Call } from "../call.ts";
import type { Settings } from "../options/settings.ts";
import { takesInput } from "../takes-input.ts";
import { userFolder } from "../user-folder.ts";

/** What changes nothing of what is shown, or is kept itself. */
const beside: ReadonlySet<string> = new Set<keyof Settings>([
  "anew",
  "axis",
  "fromStart",
  "plain",
  "quiet",
  "watch",
  // As paths they stand for themselves.
  "with",
]);

/** The folder of bookmarks. */
export function bookmarkFolder(env: Call["host"]["env"]): string {
  return userFolder(env, "XDG_STATE_HOME", ".local/state");
}

/**
 * Where the bookmark of a call is kept: one for the same paths with the same options, since with others there are
 * other documents or other statements of them. Null for what came through standard input, which never comes again.
 */
export function bookmarkFile(call: Omit<Call, "tell">): string | null {
  const { operands, settings, host } = call;
  const { with: later = [] } = settings;
  if (takesInput(call)) return null;
  const absolute = (paths: readonly string[]): readonly string[] =>
    paths.map((path) => resolve(host.cwd, path));
  const chosen = Object.entries(settings)
    .filter(([name]) => !beside.has(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const view = JSON.stringify([absolute(operands), absolute(later), chosen]);
  const name = createHash("sha256").update(view).digest("hex").slice(0, 32);
  return join(bookmarkFolder(host.env), `${name}.json`);
}
