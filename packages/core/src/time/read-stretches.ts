import type { Line } from "./line.ts";
import { lastReading, type Stretch } from "./stretch-rule.ts";
import { stretchRules } from "./stretch-rules.ts";
import type { Reading } from "./time-rule.ts";

/** The stretches that the words around the readings of a line make of them, in order; each reading is in one at most. */
export function readStretches(line: Line, readings: readonly Reading[]): Stretch[] {
  const stretches: Stretch[] = [];
  let index = 0;
  let from = 0;
  while (index < readings.length) {
    const found = readFirst(line, readings, index);
    const last = found === null ? index : lastReading(found);
    if (found !== null && found.start >= from) stretches.push(found);
    from = Math.max(found?.end ?? 0, readings[last]?.end ?? 0);
    index = last + 1;
  }
  return stretches;
}

function readFirst(line: Line, readings: readonly Reading[], index: number): Stretch | null {
  for (const rule of stretchRules) {
    const found = rule.read(line, readings, index);
    if (found !== null) return { rule: rule.name, ...found };
  }
  return null;
}
