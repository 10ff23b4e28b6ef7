import { homedir } from "node:os";
import path from "node:path";
import type { Host } from "./host.ts";

/**
 * The program's own folder among those that a user's programs keep, by the XDG Base Directory Specification: in the one
 * that the variable names, else in the usual one below the user's home. A path that is not absolute is none.
 */
export function userFolder(
  env: Host["env"],
  variable: "XDG_CACHE_HOME" | "XDG_STATE_HOME",
  usual: string,
): string {
  const given = env[variable] ?? "";
  const home = env["HOME"] ?? "";
  const base = path.isAbsolute(given) ? given : path.join(home === "" ? homedir() : home, usual);
  return path.join(base, "onrecord");
}
