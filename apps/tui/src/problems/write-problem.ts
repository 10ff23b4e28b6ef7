import { makeVisible } from "@onrecord/export";
import type { Problem } from "./problem.ts";

/** One line for standard error, without its line end: `path:line:column: what is wrong (rule)`. */
export function writeProblem({ place, says, rule }: Problem): string {
  const words = `${place ?? "onrecord"}: ${says}${rule === null ? "" : ` (${rule})`}`;
  return makeVisible(words.replaceAll(/\s+/g, " "));
}
