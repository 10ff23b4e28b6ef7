import { writeTable } from "../write-table.ts";
import type { Contest } from "./contest.ts";
import { contests } from "./contests.ts";
import { measure } from "./measure.ts";

/**
 * Our speed beside that of peers, all in one run on one machine, so that only the ratios matter; one Markdown table a
 * contest. `only` is the beginning of the name of one contest, or null for all.
 */
export function* runSpeed(only: string | null): Generator<string, void, undefined> {
  for (const contest of contests) {
    if (only === null || contest.name.startsWith(only)) yield `\n${runContest(contest)}`;
  }
}

function runContest({ name, texts, contenders }: Contest): string {
  const rows = contenders.map((contender) => [contender.name]);
  for (const makeText of Object.values(texts)) {
    for (const [place, { speed, ratio }] of measure(contenders, makeText).entries()) {
      const written = `${speed.toPrecision(2)} MB/s`;
      const beside = `we: ${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} ×`;
      rows[place]?.push(place === 0 ? written : `${written} (${beside})`);
    }
  }
  return writeTable([name, ...Object.keys(texts)], rows);
}
