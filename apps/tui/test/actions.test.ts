import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, expect, test, vi } from "vitest";
import { hasMouse } from "./harbour-terminal.ts";
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
  await terminal.until(shows("- ↓  lowered", "rejected 1 May 2018"));
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
  expect(terminal.screen().join("\n")).toContain("▸     ↓  lowered");
  terminal.type("q");
  await terminal.until(shows("exit 0"));
});

/** An editor that shows what it was called with, waits for a line and adds it to the file. */
function makeEditor(): string {
  const editor = join(makeFolder(), "vim");
  const script =
    '#!/bin/sh\necho "editing $1 of $(basename "$2")"; read -r line; printf "\\n%s\\n" "$line" >>"$2"\n';
  writeFileSync(editor, script);
  chmodSync(editor, 0o755);
  return editor;
}

test("e opens the editor at the line; what it changed is there after r", async () => {
  const cwd = makeLetters();
  await using terminal = browse(cwd, "letters", { env: { EDITOR: makeEditor() } });
  await terminal.until(shows("[1 Timeline", "2019"));
  terminal.type("m");
  await terminal.until(() => hasMouse(terminal.written()));
  terminal.type("e");
  await terminal.until(shows("editing +6 of 2016.md"));
  expect(terminal.buffer()).toBe("normal");
  expect(hasMouse(terminal.written())).toBe(false);
  terminal.type("Rents will fall in May 2031.\r");
  await terminal.until(shows("letters/2016.md has changed: r reads it again"));
  expect(terminal.buffer()).toBe("alternate");
  await terminal.until(() => hasMouse(terminal.written()));
  terminal.type("r");
  await terminal.until(shows("read again: 2 documents", "2031"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
});

test.for([
  ["no-such-editor", "no-such-editor: no such program"],
  ["false", "false ended with status 1"],
] as const)("with %s as editor: %s", async ([editor, says]) => {
  await using terminal = browse(makeLetters(), "letters", { env: { EDITOR: editor } });
  await terminal.until(shows("[1 Timeline", "2019"));
  terminal.type("ee");
  await terminal.until(shows(says));
  expect(terminal.buffer()).toBe("alternate");
  terminal.type("q");
  await terminal.until(shows("exit 0"));
});

test("what came through standard input has no file to edit and nothing to read again", async () => {
  await using terminal = browse(makeLetters(), "- < letters/2016.md");
  await terminal.until(shows("[1 Timeline", "2019"));
  terminal.type("e");
  await terminal.until(shows("this document is no file of its own"));
  terminal.type("r");
  await terminal.until(shows("what came through standard input cannot be read again"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(terminal.buffer()).toBe("normal");
});

test("without any terminal to read keys from one line says so", async () => {
  const command = `"${process.execPath}" "${program}" letters </dev/null`;
  await using terminal = openTerminal(
    `cd "${makeLetters()}" && setsid -w ${command}; echo "exit $?"`,
    { columns: 140 },
  );
  await terminal.until(shows("exit 2"));
  expect(terminal.screen().filter((line) => line !== "")).toEqual([
    expect.stringContaining("expected a terminal to read keys from, got none"),
    "exit 2",
  ]);
});

test("r keeps the place, and says so where nothing is left to read", async () => {
  const cwd = makeLetters();
  await using terminal = browse(cwd);
  await terminal.until(shows("[1 Timeline", "2019"));
  terminal.type("2");
  await terminal.until(shows("↓  lowered"));
  terminal.type("c");
  await terminal.until(shows("▸     ↓  lowered"));
  appendFileSync(join(cwd, "letters/2018.md"), "\nRents will fall in May 2031.\n");
  terminal.type("r");
  await terminal.until(shows("read again: 2 documents, 3 statements", "▸     ↓  lowered"));
  rmSync(join(cwd, "letters"), { recursive: true });
  terminal.type("r");
  await terminal.until(shows("no documents are there any more", "▸     ↓  lowered"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(terminal.buffer()).toBe("normal");
});

test("with --watch the screen follows the files and keeps the place", async () => {
  const cwd = makeLetters();
  await using terminal = browse(cwd, "letters --watch");
  await terminal.until(shows("[1 Timeline", "2019"));
  terminal.type("G");
  await terminal.until(shows("▸   by end"));
  appendFileSync(join(cwd, "letters/2018.md"), "\nRents will fall in May 2031.\n");
  await terminal.until(shows("2031", "▸"));
  writeFileSync(join(cwd, "letters/2020.md"), letter(2020, 500).replace("2019", "2044"));
  await terminal.until(shows("2044", "read again: 3 documents"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(terminal.buffer()).toBe("normal");
});

test("o writes what is shown to a file, and replaces none unasked", async () => {
  const cwd = makeLetters();
  await using terminal = browse(join(cwd, "letters"), ".");
  await terminal.until(shows("[1 Timeline", "2019"));
  terminal.type("o");
  await terminal.until(shows("write to onrecord-timeline.md▏"));
  terminal.type("\r");
  await terminal.until(shows("wrote 2 statements to onrecord-timeline.md"));
  const file = join(cwd, "letters/onrecord-timeline.md");
  expect(readFileSync(file, "utf8")).toContain("We will build 480 homes in Northgate by 2019.");
  writeFileSync(file, "mine");
  terminal.type("o\r");
  await terminal.until(shows("onrecord-timeline.md▏ is there already: Enter replaces it"));
  expect(readFileSync(file, "utf8")).toBe("mine");
  terminal.type("\u001B");
  await terminal.until(shows("q quit"));
  expect(readFileSync(file, "utf8")).toBe("mine");
  terminal.type("o\r");
  await terminal.until(shows("is there already"));
  terminal.type("\r");
  await terminal.until(shows("wrote 2 statements"));
  expect(readFileSync(file, "utf8")).toContain("480 homes");
  // By that name it is no document of the next reading.
  terminal.type("r");
  await terminal.until(shows("read again: 2 documents"));
  terminal.type("2");
  await terminal.until(shows("↓  lowered"));
  terminal.type("o\u0015changes.csv\r");
  await terminal.until(shows("wrote 2 statements to changes.csv"));
  expect(readFileSync(join(cwd, "letters/changes.csv"), "utf8")).toContain("lowered");
  terminal.type("o\u0015changes.doc\r");
  await terminal.until(shows("expected a name in .md"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
});
