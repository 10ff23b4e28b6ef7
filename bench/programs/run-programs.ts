import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { makeCollection } from "../terminal/make-collection.ts";
import { writeTable } from "../write-table.ts";
import { type Run, runProgram } from "./run-program.ts";

const root = path.join(import.meta.dirname, "../..");
const program = path.join(root, "apps/tui/dist/cli.js");
const calais = path.join(root, "fixtures/calais");

const sentencesInDocument = 20;

/**
 * The built program as a whole: how soon short commands end, what a second run and a second processor save over as many
 * documents, and whether the memory of a stream stays flat while it doubles. Each figure is told beside one of the same run.
 */
export async function* runPrograms(documents: number): AsyncGenerator<string, void, undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-bench-"));
  try {
    yield `\n${await measureStarts(path.join(folder, "cache-of-starts"))}`;
    const letters = path.join(folder, "letters");
    makeCollection(letters, documents * sentencesInDocument, sentencesInDocument);
    yield `\n${await measureRuns(letters, documents, path.join(folder, "cache"))}`;
    yield `\n${await measureStream(letters, path.join(folder, "lines.jsonl"))}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureStarts(cache: string): Promise<string> {
  const node = process.execPath;
  const timeline = [node, program, "timeline", calais, "--quiet"];
  const commands: readonly (readonly [name: string, command: readonly string[]])[] = [
    ["node -e 0", [node, "-e", "0"]],
    ["onrecord --version", [node, program, "--version"]],
    ["onrecord when", [node, program, "when", "next Friday", "--on", "2016-09-15"]],
    ["onrecord timeline, three letters", [...timeline, "--anew"]],
    ["the same, read before", timeline],
  ];
  const rows: string[][] = [];
  let least = 0;
  for (const [name, command] of commands) {
    const runs: Run[] = [];
    for (let round = 0; round < 7; round++) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would slow each other down
      runs.push(await runProgram(command, { env: { XDG_CACHE_HOME: cache } }));
    }
    const { seconds, memory } = middleOf(runs);
    if (least === 0) least = seconds;
    rows.push([name, seconds.toFixed(3), (seconds / least).toFixed(1), String(Math.round(memory))]);
  }
  return writeTable(["start, median of 7", "seconds", "×", "MB"], rows);
}

function middleOf(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((one, other) => one.seconds - other.seconds);
  return sorted[Math.floor(sorted.length / 2)] ?? { seconds: 0, memory: 0 };
}

async function measureRuns(letters: string, documents: number, cache: string): Promise<string> {
  const command = [process.execPath, program, "extract", letters, "--quiet"];
  const env = { XDG_CACHE_HOME: cache };
  const rows: string[][] = [];
  const add = (name: string, { seconds, memory }: Run, beside: number | null): void => {
    const ratio = beside === null ? "" : (beside / seconds).toFixed(2);
    rows.push([name, seconds.toFixed(2), ratio, String(Math.round(memory))]);
  };
  // Affinity is Linux's; elsewhere only all processors are measured.
  const hasTaskset = spawnSync("taskset", ["--version"]).error === undefined;
  const one = hasTaskset ? await runProgram(["taskset", "-c", "0", ...command, "--anew"]) : null;
  if (one !== null) add("one processor", one, null);
  const all = await runProgram([...command, "--anew"]);
  add(`all ${availableParallelism()} processors`, all, one?.seconds ?? null);
  if (one !== null) add("two programs at once, half each", await runHalves(letters), one.seconds);
  const first = await runProgram(command, { env });
  add("the same, kept for the next run", first, one?.seconds ?? null);
  add("the next run", await runProgram(command, { env }), first.seconds);
  return writeTable([`extract, ${documents} documents`, "seconds", "× faster", "MB"], rows);
}

/** What a second processor can save on this machine, where each has its half of the work and nothing is shared. */
async function runHalves(letters: string): Promise<Run> {
  const names = readdirSync(letters);
  const runs = [0, 1].map(async (half) => {
    const folder = path.join(letters, "..", `half-${half}`);
    mkdirSync(folder);
    for (const name of names.filter((_, index) => index % 2 === half)) {
      copyFileSync(path.join(letters, name), path.join(folder, name));
    }
    const command = [process.execPath, program, "extract", folder, "--quiet", "--anew"];
    return runProgram(["taskset", "-c", String(half), ...command]);
  });
  const [first, second] = await Promise.all(runs);
  return {
    seconds: Math.max(first?.seconds ?? 0, second?.seconds ?? 0),
    memory: (first?.memory ?? 0) + (second?.memory ?? 0),
  };
}

async function measureStream(letters: string, file: string): Promise<string> {
  const names = readdirSync(letters);
  const rows: string[][] = [];
  let before = 0;
  for (const share of [8, 4, 2, 1]) {
    const some = names.slice(0, Math.ceil(names.length / share));
    const lines = some.map((name) => {
      const text = readFileSync(path.join(letters, name), "utf8");
      return JSON.stringify({ id: name, date: name.slice(0, 10), text });
    });
    writeFileSync(file, `${lines.join("\n")}\n`);
    const command = [process.execPath, program, "extract", "-", "--from", "jsonl", "--quiet"];
    // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would slow each other down
    const { seconds, memory } = await runProgram(command, { input: file });
    const ratio = before === 0 ? "" : (seconds / before).toFixed(2);
    rows.push([String(some.length), seconds.toFixed(2), ratio, String(Math.round(memory))]);
    before = seconds;
  }
  return writeTable(["extract -, lines of JSON", "seconds", "×", "MB"], rows);
}
