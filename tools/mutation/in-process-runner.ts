import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { MutantCoverage } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type CompleteDryRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import { collectTests, type CollectedTest } from "./collect-tests.ts";
import { loadFreshModules } from "./fresh-modules.ts";

/** What Stryker and the code that it has rewritten tell each other. */
type Shared = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
};

const shared: Shared = {};
Object.assign(globalThis, { __stryker__: shared });

/** Where the first run leaves how long each test file and each test took, for runners that are started later. */
const timesFile = "test-times.json";

type Times = { readonly tests: Record<string, number>; readonly files: Record<string, number> };

/**
 * Runs the tests of a folder in Stryker's own process, with nothing between a mutant and the tests that reach it: a
 * mutant takes milliseconds where a run of Vitest takes seconds. Working directory: the sandbox.
 */
class InProcessRunner implements TestRunner {
  readonly #files: readonly string[];
  /** The tests of each file that was loaded, with no mutant in what they do once. */
  readonly #loaded = new Map<string, readonly CollectedTest[]>();
  #loads = 0;

  constructor(files: readonly string[]) {
    this.#files = files;
    loadFreshModules(process.cwd());
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    delete shared.mutantCoverage;
    const times: Times = { tests: {}, files: {} };
    const tests = [];
    for (const test of await this.#load(this.#files)) {
      // oxlint-disable-next-line no-await-in-loop -- one test after another: they share what counts the mutants
      const result = await runTest(test);
      tests.push(result);
      times.tests[test.id] = result.timeSpentMs;
      times.files[test.file] = (times.files[test.file] ?? 0) + result.timeSpentMs;
    }
    writeFileSync(timesFile, JSON.stringify(times));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverageSoFar() };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName } = options;
    const beside = relative(process.cwd(), sandboxFileName).replace(/\.ts$/, ".test.ts");
    Object.assign(shared, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    let result: CompleteDryRunResult;
    if (mutantActivation === "static") {
      shared.activeMutant = activeMutant.id;
      result = await this.#runFresh(beside);
    } else {
      const reached = new Set(testFilter);
      const files = new Set(testFilter?.map((id) => id.slice(0, id.indexOf("#"))));
      const tests = await this.#load(this.#files.filter((file) => files.has(file)));
      shared.activeMutant = activeMutant.id;
      result = await runUntilOneFails(byTime(tests, beside).filter(({ id }) => reached.has(id)));
    }
    shared.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(shared.hitCount, hitLimit) ?? result);
  }

  async #load(files: readonly string[]): Promise<readonly CollectedTest[]> {
    for (const file of files) {
      // oxlint-disable-next-line no-await-in-loop -- tests are told apart by the file that is loaded
      if (!this.#loaded.has(file)) this.#loaded.set(file, await load(file, 0));
    }
    return files.flatMap((file) => this.#loaded.get(file) ?? []);
  }

  /** What is evaluated once, as modules load, is loaded anew with the mutant in it. */
  async #runFresh(beside: string): Promise<CompleteDryRunResult> {
    this.#loads += 1;
    const { files } = readTimes();
    const order = this.#files.toSorted(
      (a, b) => Number(b === beside) - Number(a === beside) || (files[a] ?? 0) - (files[b] ?? 0),
    );
    const results: TestResult[] = [];
    for (const file of order) {
      let tests: readonly CollectedTest[];
      try {
        // oxlint-disable-next-line no-await-in-loop -- the first file that fails is the last
        tests = await load(file, this.#loads);
      } catch (error) {
        tests = [{ id: `${file}#load`, file, run: () => Promise.reject(error) }];
      }
      // oxlint-disable-next-line no-await-in-loop -- see above
      const run = await runUntilOneFails(byTime(tests, beside));
      results.push(...run.tests);
      if (results.at(-1)?.status === TestStatus.Failed) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

const load = (file: string, number: number): Promise<readonly CollectedTest[]> =>
  collectTests(file, `${pathToFileURL(join(process.cwd(), file)).href}?load=${number}`);

const parseTimes: (text: string) => Times = JSON.parse;
const readTimes = (): Times => parseTimes(readFileSync(timesFile, "utf8"));

const coverageSoFar = (): MutantCoverage => shared.mutantCoverage ?? { static: {}, perTest: {} };

/** Those of the file beside the mutant first, then the quick ones. */
function byTime(tests: readonly CollectedTest[], beside: string): readonly CollectedTest[] {
  const times = readTimes().tests;
  return tests.toSorted(
    (a, b) =>
      Number(b.file === beside) - Number(a.file === beside) ||
      (times[a.id] ?? 0) - (times[b.id] ?? 0),
  );
}

async function runUntilOneFails(tests: readonly CollectedTest[]): Promise<CompleteDryRunResult> {
  const results: TestResult[] = [];
  for (const test of tests) {
    // oxlint-disable-next-line no-await-in-loop -- the first that fails is the last
    const result = await runTest(test);
    results.push(result);
    if (result.status === TestStatus.Failed) break;
  }
  return { status: DryRunStatus.Complete, tests: results };
}

async function runTest({ id, file, run }: CollectedTest): Promise<TestResult> {
  const start = performance.now();
  shared.currentTestId = id;
  let failure: string | null = null;
  try {
    await run();
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  shared.currentTestId = undefined;
  const base = { id, name: id, fileName: file, timeSpentMs: performance.now() - start };
  return failure === null
    ? { ...base, status: TestStatus.Success }
    : { ...base, status: TestStatus.Failed, failureMessage: failure };
}

/**
 * MUTATION_TESTS names the folder whose tests have to notice the mutants. Those of long and of streamed texts and those beside
 * peers take seconds each, which thousands of mutants cannot wait for; without them the score is too low, never too high.
 */
const createRunner = (): TestRunner =>
  new InProcessRunner(
    globSync(`${process.env["MUTATION_TESTS"]}/**/*.test.ts`, {
      exclude: ["**/{hostile-*,stream-*,*-peer}.test.ts"],
    }).toSorted(),
  );

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "in-process", createRunner),
];
