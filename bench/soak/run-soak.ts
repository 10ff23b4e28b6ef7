import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { openTerminal } from "../../apps/tui/test/terminal.ts";
import { makeText } from "../hostile/make-text.ts";
import { makeRandom } from "../hostile/random.ts";
import { writeCollection } from "../kills/collection.ts";
import { writeTable } from "../write-table.ts";
import { type Held, heldBy, summarise } from "./held.ts";

const parts = 8;
const columns = ["memory", "open files"];

/**
 * Runs the built program for so many seconds each way: as a stream that never ends, and as a browser that watches
 * documents which change all the time. Memory and open files have to be at the end what they were early on.
 */
export async function* runSoak(program: string, seconds: number): AsyncGenerator<string> {
  const stream = await soakStream(program, seconds);
  const head = `extract -, ${stream.documents} documents in ${seconds} s`;
  yield writeTable([head, ...columns], summarise(stream.held, parts));
  const watch = await soakWatch(program, seconds);
  yield `\n${writeTable([`browse --watch, ${watch.changes} changes in ${seconds} s`, ...columns], summarise(watch.held, parts))}`;
}

async function soakStream(
  program: string,
  seconds: number,
): Promise<{ readonly documents: number; readonly held: readonly Held[] }> {
  const child = spawn(process.execPath, [program, "extract", "-", "--from", "jsonl", "--quiet"], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  const held: Held[] = [];
  const watch = setInterval(() => {
    const now = heldBy(child.pid);
    if (now !== null) held.push(now);
  }, 1000);
  const end = performance.now() + seconds * 1000;
  let documents = 0;
  for (; performance.now() < end; documents++) {
    const text = makeText(makeRandom(documents), 60).toWellFormed();
    const line = `${JSON.stringify({ id: String(documents), date: "2016-09-15", text })}\n`;
    // oxlint-disable-next-line no-await-in-loop -- no more than the program takes
    if (!child.stdin.write(line)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  await once(child, "exit");
  clearInterval(watch);
  return { documents, held };
}

async function soakWatch(
  program: string,
  seconds: number,
): Promise<{ readonly changes: number; readonly held: readonly Held[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-soak-"));
  try {
    const texts = path.join(folder, "texts");
    writeCollection(texts, 20);
    const held: Held[] = [];
    const command = `exec "${process.execPath}" "${program}" browse "${texts}" --watch --quiet`;
    await using terminal = openTerminal(command, {
      env: { XDG_CACHE_HOME: folder, XDG_STATE_HOME: folder },
    });
    await terminal.until((screen) => screen.join("\n").includes("q quit"));
    const end = performance.now() + seconds * 1000;
    let changes = 0;
    for (; performance.now() < end; changes++) {
      const random = makeRandom(changes);
      const name = `2016-09-15-${random.below(5)}.txt`;
      writeFileSync(
        path.join(texts, name),
        `We will build ${changes} homes.\n\n${makeText(random)}`,
      );
      terminal.type(random.pick(["j", "k", "1", "2", "3", "G", "g", "a"]));
      const now = heldBy(terminal.pid());
      if (now !== null) held.push(now);
      // oxlint-disable-next-line no-await-in-loop -- as somebody who writes saves now and then
      await sleep(500);
    }
    terminal.type("q");
    return { changes, held };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
