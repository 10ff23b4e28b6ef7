// `pnpm bench`: our speed beside that of peers, all in one run on one machine, so that only the ratios matter.
import { contests } from "./speed/contests.ts";
import { measure } from "./speed/measure.ts";

for (const { name, contenders } of contests) {
  console.log(`\n${name}`);
  let ours = 0;
  for (const [place, contender] of contenders.entries()) {
    const speed = measure(contender);
    if (place === 0) ours = speed;
    const ratio = place === 0 ? "" : `we: ${(ours / speed).toFixed(1)} ×`;
    console.log(`  ${contender.name.padEnd(34)}${speed.toFixed(2).padStart(9)} MB/s  ${ratio}`);
  }
}
