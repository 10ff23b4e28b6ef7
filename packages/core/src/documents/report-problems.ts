import type { VFile } from "vfile";
import { indexLines } from "../text/line-index.ts";
import type { Problem } from "./problem.ts";

/** Leaves each problem as a message on the file, in the order of the text, those without a place first. */
export function reportProblems(file: VFile, text: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lineOf = indexLines(text);
  const pointOf = (offset: number): { line: number; column: number; offset: number } => {
    const before = text.slice(0, offset);
    const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
    return { line: lineOf(offset), column: offset - lineStart + 1, offset };
  };
  const inOrder = problems.toSorted((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1));
  for (const { reason, ruleId, span } of inOrder) {
    const options = { ruleId, source: "onrecord" };
    if (span === null) file.message(reason, options);
    else {
      const place = { start: pointOf(span[0]), end: pointOf(span[1]) };
      file.message(reason, { ...options, place });
    }
  }
}
