// Changes the code of a folder in every small way, and counts the changes that its tests notice:
// mutate FOLDER [SAMPLE]. With a SAMPLE of 6 every sixth declaration is changed.
import { dirname } from "node:path";
import process from "node:process";
import type { MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";

const [folder, sample = "1"] = process.argv.slice(2);
if (folder === undefined || !/^[1-9]\d*$/.test(sample)) {
  console.error(
    "expected a folder below packages and perhaps a number, as in: mutate packages/diff/src/align 6",
  );
  process.exit(2);
}

/** A stage has to be held by its own tests: those of the folder below `src`, or of the package if it has many small ones. */
const tests =
  /^packages\/core\/src\/[^/]+/.exec(folder)?.[0] ?? folder.replace(/\/src\/.*/, "/src");
Object.assign(process.env, { MUTATION_TESTS: tests, MUTATION_SAMPLE: sample });

const kept = `node_modules/.cache/mutation/${folder.replaceAll("/", ".")}.${sample}`;
const results = await new Stryker({
  mutate: [
    folder.endsWith(".ts") ? folder : `${folder}/**/*.ts`,
    "!**/*.test.ts",
    "!**/testing/**",
    // Lists of words: a word less is no fault of the code.
    "!**/english/**",
  ],
  testRunner: "in-process",
  plugins: ["in-process-runner", "ignore"].map(
    (name) => `${import.meta.dirname}/mutation/${name}.ts`,
  ),
  ignorers: ["onrecord"],
  testRunnerNodeArgs: ["--conditions=@onrecord/source"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  // Modules that are loaded anew for mutants in what they do once are never freed.
  maxTestRunnerReuse: 400,
  timeoutMS: 3000,
  ignorePatterns: [
    "/**",
    "!/packages/{core,diff}/**",
    "!/fixtures/**",
    "!/package.json",
    "**/{dist,node_modules}",
  ],
  // TypeScript 7 has no API that Stryker could rewrite references with; there is nothing to rewrite.
  tsconfigFile: "none",
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `${kept}.incremental.json`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `${kept}.json` },
}).runMutationTest();

const noticed = new Set(["Killed", "Timeout"]);
const missed = new Set(["Survived", "NoCoverage"]);

for (const { fileName, location, mutatorName, replacement, status } of results) {
  if (!missed.has(status)) continue;
  const place = `${fileName.slice(fileName.indexOf("packages/"))}:${location.start.line}`;
  console.log(`${place} ${mutatorName}: ${replacement.replaceAll(/\s+/g, " ").slice(0, 80)}`);
}
console.log("\n| folder | changes | noticed | score |\n| --- | ---: | ---: | ---: |");
const folders = Map.groupBy(results, ({ fileName }) =>
  dirname(fileName.slice(fileName.indexOf("packages/"))),
);
for (const [name, mutants] of [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(row(name, mutants));
console.log(row("all", results));

function row(name: string, mutants: readonly MutantResult[]): string {
  const good = mutants.filter(({ status }) => noticed.has(status)).length;
  const all = good + mutants.filter(({ status }) => missed.has(status)).length;
  return `| ${name} | ${all} | ${good} | ${all === 0 ? "–" : `${((100 * good) / all).toFixed(1)} %`} |`;
}
