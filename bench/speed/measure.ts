import type { Contender } from "./contest.ts";
import { sampleText } from "./sample-text.ts";

const runs = 5;

/** Megabytes a second: the median of five runs after two to warm up. */
export function measure({ kilobytes, run }: Contender): number {
  const text = sampleText(kilobytes * 1000);
  run(text);
  run(text);
  const speeds = Array.from({ length: runs }, () => {
    const start = performance.now();
    run(text);
    return text.length / 1000 / (performance.now() - start);
  });
  return speeds.toSorted((a, b) => a - b)[runs >> 1] ?? 0;
}
