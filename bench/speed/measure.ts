import type { Contender } from "./contest.ts";

/** Megabytes a second, and how many times as fast the first contender was. */
type Measured = { readonly speed: number; readonly ratio: number };

const rounds = 5;

/** Milliseconds that one contender may take: one peer takes seconds for a page. */
const budget = 3000;

/**
 * The medians of five rounds, after two to warm up.
 *
 * The contenders take turns, and ratios are formed within a round, so that what else the machine does meets them all. A
 * contender that has used up its time keeps its last figure.
 */
export function measure(
  contenders: readonly Contender[],
  makeText: (length: number) => string,
): Measured[] {
  const entries = contenders.map(({ kilobytes, run }) => {
    const text = makeText(kilobytes * 1000);
    return { run, text, spent: 0, speed: 0, speeds: [] as number[], ratios: [] as number[] };
  });
  for (let round = -2; round < rounds; round++) {
    for (const entry of entries) {
      if (entry.spent < budget) {
        const start = performance.now();
        entry.run(entry.text);
        const milliseconds = performance.now() - start;
        entry.spent += milliseconds;
        entry.speed = entry.text.length / 1000 / milliseconds;
      }
      if (round < 0) continue;
      entry.speeds.push(entry.speed);
      entry.ratios.push((entries[0]?.speed ?? 0) / entry.speed);
    }
  }
  return entries.map(({ speeds, ratios }) => ({
    speed: medianOf(speeds),
    ratio: medianOf(ratios),
  }));
}

const medianOf = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
