import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { makeDocuments } from "../../apps/worker/test/make-documents.ts";
import { findPostgres, startPostgres } from "../../apps/worker/test/start-postgres.ts";
import { writeTable } from "../write-table.ts";
import { type Run, runKilled } from "./run-killed.ts";

const root = path.join(import.meta.dirname, "../..");
const onrecord = path.join(root, "apps/tui/dist/cli.js");
const worker = path.join(root, "apps/worker/dist/cli.js");

/**
 * As many short documents through `onrecord extract` in one process, and through a queue and three workers of which two are
 * killed and replaced; the two results have to be the same to the byte.
 */
export async function* runWorkers(documents: number): AsyncGenerator<string, void, undefined> {
  const programs = findPostgres();
  if (programs === null) {
    yield "expected PostgreSQL on the path or where Debian keeps it (apt-get install postgresql)\n";
    process.exitCode = 1;
    return;
  }
  build();
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-workers-"));
  const postgres = await startPostgres(programs);
  const at = (name: string): string => path.join(folder, name);
  const env = { ...process.env, ...postgres.env };
  const pipe = async (program: string, args: readonly string[], from: string, to: string) =>
    runFile([program, ...args], at(from), at(to), env);
  try {
    writeFileSync(at("documents.jsonl"), [...makeDocuments(documents, documents)].join(""));
    const extract = ["extract", "-", "--from", "jsonl", "--quiet"];
    const single = await pipe(onrecord, extract, "documents.jsonl", "single.jsonl");
    const enqueued = await pipe(worker, ["enqueue", "bench"], "documents.jsonl", "none");
    const run = await runKilled([process.execPath, worker], folder, postgres.env, documents);
    const collected = await pipe(worker, ["collect", "bench", "--quiet"], "none", "workers.jsonl");
    const isSame = readFileSync(at("single.jsonl")).equals(readFileSync(at("workers.jsonl")));
    yield* report(documents, single, enqueued, run, collected);
    yield `\nThe two results are ${isSame ? "the same" : "NOT the same"}, to the byte.\n`;
    if (!isSame) process.exitCode = 1;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
}

function* report(
  documents: number,
  single: number,
  enqueued: number,
  run: Run,
  collected: number,
): Generator<string> {
  const row = (name: string, seconds: number): readonly string[] => [
    name,
    seconds.toFixed(1),
    Math.round(documents / seconds).toLocaleString("en-GB"),
  ];
  yield `\n${documents} documents\n\n`;
  yield writeTable(
    ["", "seconds", "documents/s"],
    [
      row("one process, `onrecord extract`", single),
      row("enqueue", enqueued),
      row("three workers, two killed", run.seconds),
      row("collect", collected),
    ],
  );
  yield "\n";
  yield writeTable(
    ["", ""],
    [
      ["workers killed by SIGKILL", String(run.kills)],
      [
        "their documents begun again, behind the others, after seconds",
        run.takenOverAfter.map((s) => s.toFixed(2)).join(", "),
      ],
      ["documents begun", String(run.begun)],
      ["documents begun more than once", String(run.begunAgain)],
      ["documents delivered", String(run.delivered)],
      ["documents delivered more than once", String(run.deliveredAgain)],
    ],
  );
}

function build(): void {
  const { status, stderr } = spawnSync(
    "turbo",
    ["run", "build", "--filter=./apps/*", "--output-logs=errors-only"],
    { cwd: root, encoding: "utf8", env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } },
  );
  if (status !== 0) throw new Error(`expected the programs to build; ${stderr}`);
}

/** Runs a program from file to file; how many seconds it took. */
async function runFile(
  args: readonly string[],
  from: string,
  to: string,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const [input, output] = [openSync(from, "r"), openSync(to, "w")];
  try {
    const begun = performance.now();
    const child = spawn(process.execPath, [...args], { env, stdio: [input, output, "inherit"] });
    await once(child, "close");
    const { exitCode: status } = child;
    if (status !== 0)
      throw new Error(`expected ${args.join(" ")} to end well; it ended with ${status}`);
    return (performance.now() - begun) / 1000;
  } finally {
    closeSync(input);
    closeSync(output);
  }
}
