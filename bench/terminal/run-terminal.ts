import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeTable } from "../write-table.ts";
import type { Contender } from "./contender.ts";
import { listContenders } from "./contenders.ts";
import { makeCollection } from "./make-collection.ts";
import { measureTerminal, type TerminalFigures } from "./measure-terminal.ts";

const head = [
  "120×40, p50 (p95)",
  "first frame",
  "first line",
  "all read",
  "key while reading",
  "key",
  "bytes a key",
  "wipes",
  "MB at first",
  "MB read",
  "MB most",
];

/**
 * The browser in a real terminal over as many statements, beside other programs over as many lines: milliseconds from
 * start to frame and from key to frame. Programs that are not installed are named, and skipped.
 */
export async function* runTerminal(statements: number): AsyncGenerator<string, void, undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-bench-"));
  try {
    const documents = path.join(folder, "documents");
    makeCollection(documents, statements);
    const file = path.join(folder, "lines.txt");
    writeFileSync(file, writeLines(statements));
    const rows: string[][] = [];
    for (const contender of listContenders(documents, file)) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would slow each other down
      rows.push([contender.name, ...(await cellsOf(contender))]);
    }
    yield `\n${statements} statements\n\n${writeTable(head, rows)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeLines(count: number): string {
  const words = "one word after the other ".repeat(4);
  return Array.from({ length: count }, (_, index) => `${index} ${words}`).join("\n");
}

async function cellsOf(contender: Contender): Promise<readonly string[]> {
  const { needs } = contender;
  if (needs !== null && spawnSync(needs, ["--version"]).error !== undefined)
    return ["not installed"];
  return describe(await measureTerminal(contender));
}

function describe(figures: TerminalFigures): readonly string[] {
  const { open, filled, whole, keysWhileReading, keys, bytesPerKey, wipes } = figures;
  const { memoryAtFirst, memory, mostMemory } = figures;
  return [
    spread(open),
    spread(filled),
    String(Math.round(whole)),
    spread(keysWhileReading),
    spread(keys),
    String(Math.round(bytesPerKey)),
    String(wipes),
    ...[memoryAtFirst, memory, mostMemory].map((one) => String(Math.round(one))),
  ];
}

/** “12 (20)”: the median and the 95th percentile. */
function spread(times: readonly number[]): string {
  if (times.length === 0) return "–";
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return `${at(0.5)} (${at(0.95)})`;
}
