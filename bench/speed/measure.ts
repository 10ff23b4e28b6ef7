import type { Contender } from "./contest.ts";

/** Megabytes a second, and how many times as fast the first contender was. */
type Measured = { readonly speed: number; readonly ratio: number };

const rounds = 7;

/** Before it is measured, a contender runs so often or so long, in milliseconds: till then engines translate its code. */
const warmUp = { runs: 60, milliseconds: 6000 };

/**
 * The best of seven rounds: whatever else the machine does can only slow a run down.
 *
 * The contenders take turns, so that it meets them all. One that takes longer than the whole warm-up for a run is measured
 * once.
 */
export function measure(
  contenders: readonly Contender[],
  makeText: (length: number) => string,
): Measured[] {
  const entries = contenders.map(({ kilobytes, run }) => {
    const text = makeText(kilobytes * 1000);
    return { run, text, best: warm(run, text) };
  });
  for (let round = 0; round < rounds; round++) {
    for (const entry of entries) {
      if (entry.best < warmUp.milliseconds)
        entry.best = Math.min(entry.best, time(entry.run, entry.text));
    }
  }
  const speeds = entries.map(({ text, best }) => text.length / 1000 / best);
  return speeds.map((speed) => ({ speed, ratio: (speeds[0] ?? 0) / speed }));
}

/** Runs until warm, and gives the milliseconds of the last run. */
function warm(run: Contender["run"], text: string): number {
  const begun = performance.now();
  let last = time(run, text);
  for (let runs = 1; runs < warmUp.runs; runs++) {
    if (performance.now() - begun > warmUp.milliseconds) break;
    last = time(run, text);
  }
  return last;
}

function time(run: Contender["run"], text: string): number {
  const start = performance.now();
  run(text);
  return performance.now() - start;
}
