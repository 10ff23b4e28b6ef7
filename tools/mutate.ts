// Changes the code of a folder in every small way and counts which changes its tests notice: `mutate FOLDER`.
import { Stryker } from "@stryker-mutator/core";

const folder = process.argv[2] ?? "packages/core/src/time/calendar.ts";
const tests = process.argv[3] ?? "packages/core/src/time";
process.env["MUTATION_TESTS"] = tests;

const name = folder.replaceAll("/", ".");
const results = await new Stryker({
  testRunner: "in-process",
  plugins: [`${import.meta.dirname}/mutation/in-process-runner.ts`],
  testRunnerNodeArgs: ["--conditions=@onrecord/source"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  maxTestRunnerReuse: 150,
  timeoutMS: 3000,
  mutate: [
    folder.endsWith(".ts") ? folder : `${folder}/**/*.ts`,
    "!**/*.test.ts",
    "!**/english/**",
  ],
  ignorePatterns: [
    "/**",
    "!/packages/core/**",
    "!/packages/diff/**",
    "!/fixtures/**",
    "!/package.json",
    "**/dist",
    "**/node_modules",
  ],
  tempDirName: ".stryker-tmp",
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `node_modules/.cache/mutation/${name}.json` },
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation/${name}.incremental.json`,
  tsconfigFile: "none",
  disableTypeChecks: false,
  warnings: { slow: false },
}).runMutationTest();
const by: Record<string, number> = {};
for (const r of results) by[r.status] = (by[r.status] ?? 0) + 1;
console.log(by);
