import type { Statement, TimeExpression } from "../data.ts";
import { outermost } from "../text/nesting.ts";

type Stretch = Statement["refersTo"][number];

/**
 * The stretches of calendar that a statement tells of, each once. A range ("between 2015 and 2017") stands for its two
 * ends; what the calendar cannot place and what comes back again and again is left out.
 */
export function tellDates(times: readonly TimeExpression[]): readonly Stretch[] {
  if (times.length === 0) return [];
  const different = new Map<string, Stretch>();
  for (const { type, edtf, earliest, latest } of outermost(times)) {
    if (edtf === null || type === "SET" || different.has(edtf)) continue;
    different.set(edtf, { edtf, earliest, latest });
  }
  return [...different.values()];
}
