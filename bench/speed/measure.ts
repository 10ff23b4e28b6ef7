import type { Contender } from "./contest.ts";

/** Megabytes a second, and how many times as fast the first contender was. */
type Measured = { readonly speed: number; readonly ratio: number };

const rounds = 5;

/** Milliseconds that a contender runs before it is measured: engines take that long to translate all of its code. */
const warmUp = 2000;

/**
 * The medians of five rounds.
 *
 * The contenders take turns, and ratios are formed within a round, so that what else the machine does meets them all. One
 * that takes longer than the whole warm-up for a run is measured once.
 */
export function measure(
  contenders: readonly Contender[],
  makeText: (length: number) => string,
): Measured[] {
  const entries = contenders.map(({ kilobytes, run }) => {
    const text = makeText(kilobytes * 1000);
    return { run, text, last: warm(run, text), speeds: [] as number[], ratios: [] as number[] };
  });
  for (let round = 0; round < rounds; round++) {
    for (const entry of entries) {
      if (entry.last < warmUp) entry.last = time(entry.run, entry.text);
    }
    const [ours] = entries.map(speedOf);
    for (const entry of entries) {
      entry.speeds.push(speedOf(entry));
      entry.ratios.push((ours ?? 0) / speedOf(entry));
    }
  }
  return entries.map(({ speeds, ratios }) => ({
    speed: medianOf(speeds),
    ratio: medianOf(ratios),
  }));
}

/** Runs until warm, and gives the milliseconds of the last run. */
function warm(run: Contender["run"], text: string): number {
  const begun = performance.now();
  let last = time(run, text);
  while (performance.now() - begun < warmUp) last = time(run, text);
  return last;
}

function time(run: Contender["run"], text: string): number {
  const start = performance.now();
  run(text);
  return performance.now() - start;
}

/** Megabytes a second. */
const speedOf = ({ text, last }: { readonly text: string; readonly last: number }): number =>
  text.length / 1000 / last;

const medianOf = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
