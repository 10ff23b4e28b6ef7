import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { extractStatements, readDocument, type Statement } from "@onrecord/core";
import { writeTable } from "../write-table.ts";
import { makeStatements } from "./make-statements.ts";
import { measureProgram, type Run } from "./measure-program.ts";

/** Statements in one file that is gathered. */
const part = 1_000_000;

/**
 * The built program over a collection of so many statements: gathering them from JSON Lines, and what is then asked of it.
 * They are like those in the file, else like those of our own letters in `fixtures`.
 */
export async function* runArchive(
  count: number,
  file: string | null,
): AsyncGenerator<string, void, undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-bench-"));
  try {
    const collection = path.join(folder, "archive.onrecord");
    const given = file === null ? readLetters() : readLines(file);
    yield `\n${count} statements\n\n`;
    yield await gatherAll(given, count, collection, folder);
    yield await askAll(collection);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readLetters(): readonly Statement[] {
  const folder = path.join(import.meta.dirname, "../../fixtures/calais");
  return [
    "letter-to-constituents.txt",
    "2016-09-15-an-mp-on-the-camp.md",
    "2018-01-18-news-on-the-summit.md",
  ].flatMap((name) => {
    const text = readFileSync(path.join(folder, name), "utf8");
    return extractStatements(readDocument(text, { id: name, date: "2016-09-15" }));
  });
}

function readLines(file: string): readonly Statement[] {
  const lines = readFileSync(file, "utf8").split("\n");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller names a file of statements
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Statement);
}

async function gatherAll(
  given: readonly Statement[],
  count: number,
  collection: string,
  folder: string,
): Promise<string> {
  const rows: string[][] = [];
  for (let from = 0; from < count; from += part) {
    const size = Math.min(part, count - from);
    const lines = path.join(folder, "part.jsonl");
    writeLines(lines, makeStatements(given, from, size));
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are measured
    const run = await measureProgram(["gather", lines, "--into", collection, "--quiet"]);
    rows.push([
      `${from + size}`,
      `${Math.round(size / run.seconds)}`,
      memoryOf(run),
      `${Math.round(statSync(lines).size / 1e6)} MB`,
      `${Math.round(statSync(collection).size / 1e6)} MB`,
    ]);
    rmSync(lines);
  }
  return `${writeTable(["gathered", "a second", "memory", "JSON Lines", "collection"], rows)}\n`;
}

function writeLines(file: string, pieces: Iterable<string>): void {
  const handle = openSync(file, "w");
  for (const piece of pieces) writeSync(handle, piece);
  closeSync(handle);
}

const questions: readonly (readonly string[])[] = [
  ["timeline"],
  ["timeline", "--axis", "stated-on"],
  ["timeline", "--format", "jsonl"],
  ["timeline", "--top", "20"],
  ["timeline", "--about", "babadan"],
  ["extract", "--about", "tatasun"],
  ["extract", "--about", "children"],
  ["extract"],
  ["extract", "--format", "parquet"],
];

async function askAll(collection: string): Promise<string> {
  const rows: string[][] = [];
  for (const [command = "", ...options] of questions) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are measured
    const run = await measureProgram([command, collection, ...options, "--quiet"]);
    rows.push([
      [command, ...options].join(" "),
      `${run.first.toFixed(1)} s`,
      `${run.seconds.toFixed(1)} s`,
      `${Math.round(run.bytes / 1e6)} MB`,
      memoryOf(run),
    ]);
  }
  return writeTable(["", "first words", "all", "written", "memory"], rows);
}

function memoryOf({ memory }: Run): string {
  return memory === null ? "" : `${Math.round(memory)} MB`;
}
