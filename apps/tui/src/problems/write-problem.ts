import { makeVisible } from "@onrecord/export";
import type { Problem } from "./problem.ts";

/**
 * One line for standard error, without its line end: `path:line:column: what is wrong (rule)`. Of the call as a whole, the
 * program speaks in its name.
 */
export function writeProblem({ place, says, rule }: Problem, program: string): string {
  const words = `${place ?? program}: ${says}${rule === null ? "" : ` (${rule})`}`;
  return makeVisible(words.replaceAll(/\s+/g, " "));
}
