// `pnpm patterns`: checks every regular expression that is new since the last time, and writes down which are linear.
import process from "node:process";
import { checkPattern } from "./patterns/check-pattern.ts";
import { nameOf, readChecked, writeChecked } from "./patterns/checked-patterns.ts";
import { findPatterns } from "./patterns/find-patterns.ts";
import { spell } from "./patterns/pattern.ts";
import { patternExemptions } from "./patterns/pattern-exemptions.ts";

const known = process.argv.includes("--anew") ? new Set<string>() : readChecked();
const checked: string[] = [];
for (const pattern of findPatterns()) {
  if (patternExemptions.has(spell(pattern))) continue;
  const wrong = known.has(nameOf(pattern)) ? null : checkPattern(pattern);
  if (wrong === null) checked.push(nameOf(pattern));
  else {
    process.stdout.write(`${pattern.file}: ${spell(pattern)}\n  ${wrong}\n`);
    process.exitCode = 1;
  }
}
writeChecked(checked);
