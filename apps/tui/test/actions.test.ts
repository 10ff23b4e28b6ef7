import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, expect, test, vi } from "vitest";
import { buildProgram, makeFolder, run } from "./program.ts";
import { openTerminal, type TerminalOptions, type TestTerminal } from "./terminal.ts";

// What keys do beyond the screen, by the shipped program in a real terminal.
vi.setConfig({ testTimeout: 30_000 });

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

const letter = (year: number, homes: number): string =>
  `---\ndate: ${year}-05-01\nauthor: Harbour Party\n---\n\nWe will build ${homes} homes in Northgate by 2019.\n`;

/** A folder with two letters, between which a figure is lowered. */
function makeLetters(): string {
  const cwd = makeFolder();
  mkdirSync(join(cwd, "letters"));
  writeFileSync(join(cwd, "letters/2016.md"), letter(2016, 480));
  writeFileSync(join(cwd, "letters/2018.md"), letter(2018, 200));
  return cwd;
}

function browse(cwd: string, args = "letters", options: TerminalOptions = {}): TestTerminal {
  return openTerminal(
    `cd "${cwd}" && "${process.execPath}" "${program}" ${args}; echo "exit $?"`,
    options,
  );
}

const shows =
  (...texts: readonly string[]) =>
  (screen: readonly string[]): boolean =>
    texts.every((text) => screen.some((line) => line.includes(text)));

const review = (cwd: string): string =>
  readFileSync(join(cwd, "letters/onrecord.review.jsonl"), "utf8");

test("a change that is rejected is written down for the next run, and taken back by the same key", async () => {
  const cwd = makeLetters();
  await using terminal = browse(cwd);
  await terminal.until(shows("2019"));
  terminal.type("2");
  await terminal.until(shows("↓  lowered"));
  terminal.type("c-");
  await terminal.until(shows("- ↓  lowered", "1 rejected"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(review(cwd)).toContain('"verdict":"rejected"');
  const { stdout } = await run(program, ["compare", "letters"], { cwd });
  expect(stdout).toContain("1 change rejected in review");

  await using again = browse(cwd);
  await again.until(shows("2019"));
  again.type("2");
  await again.until(shows("- ↓  lowered"));
  again.type("c-");
  await again.until(shows("no verdict: lowered"));
  again.type("q");
  await again.until(shows("exit 0"));
  expect(review(cwd)).toBe("");
});

test("keys that come at once are all obeyed, the last verdict last", async () => {
  const cwd = makeLetters();
  await using terminal = browse(cwd);
  await terminal.until(shows("2019"));
  terminal.type("2");
  await terminal.until(shows("↓  lowered"));
  terminal.type("c+--=G\r");
  await terminal.until(shows("= ~  related"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(review(cwd).match(/"verdict":.*?\}/g)).toEqual([
    '"verdict":"relabelled","kind":"related"}',
  ]);
});

test("a verdict that cannot be written is taken back and says why", async () => {
  const cwd = makeLetters();
  mkdirSync(join(cwd, "letters/onrecord.review.jsonl"));
  await using terminal = browse(cwd);
  await terminal.until(shows("2019"));
  terminal.type("2");
  await terminal.until(shows("↓  lowered"));
  terminal.type("c+");
  await terminal.until(shows("not written: "));
  expect(terminal.screen().join("\n")).toContain("▸   ↓  lowered");
  terminal.type("q");
  await terminal.until(shows("exit 0"));
});
