import { execFileSync } from "node:child_process";
import { open as openFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { buildProgram, makeFolder } from "./program.ts";
import { openTerminal, type TestTerminal } from "./terminal.ts";

const fixtures = fileURLToPath(new URL("../../../fixtures/calais", import.meta.url));

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

/** The shipped program in a terminal; the shell tells its exit status. */
function open(args: string, input = "", env: Readonly<Record<string, string>> = {}): TestTerminal {
  const line = `"${process.execPath}" "${program}" ${args} ${input}; echo "exit $?"`;
  return openTerminal(line, { env });
}

const shows =
  (text: string) =>
  (screen: readonly string[]): boolean =>
    screen.some((line) => line.includes(text));

test("in a terminal the program browses, and q leaves it", async () => {
  await using terminal = open(`"${fixtures}"`);
  await terminal.until(shows("2016"));
  expect(terminal.buffer()).toBe("alternate");
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(terminal.buffer()).toBe("normal");
});

test("documents may come through standard input, and keys from the terminal", async () => {
  await using terminal = open("- --on 2016-09-15", `< "${fixtures}/letter-to-constituents.txt"`);
  await terminal.until(shows("2016"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(terminal.buffer()).toBe("normal");
});

test("a dumb terminal gets text and nothing that it could not show", async () => {
  await using terminal = open(`"${fixtures}"`, "", { TERM: "dumb" });
  await terminal.until(shows("exit 0"));
  expect(terminal.written()).toContain("Timeline by the dates");
  expect(terminal.written()).toContain("Positions in 3 documents");
  expect(terminal.written()).not.toContain("\u001B");
});

test.for([
  [{ NO_COLOR: "1" }, false],
  [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "0" }, false],
] as const)("under %j the screen has colours: %s", async ([env, coloured]) => {
  await using terminal = open(`"${fixtures}"`, "", env);
  await terminal.until(shows("▾ 2016"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  // oxlint-disable-next-line no-control-regex
  expect(/\u001B\[3[0-7]m/.test(terminal.written())).toBe(coloured);
});

test("--plain prints even there", async () => {
  await using terminal = open(`browse --plain "${fixtures}/letter-to-constituents.txt"`);
  await terminal.until(shows("exit 0"));
  expect(terminal.written()).not.toContain("\u001B[?1049h");
});

test("what cannot be read is told when the browser has closed, and counts at the end", async () => {
  await using terminal = open(`"${fixtures}" nothing.txt`);
  await terminal.until(shows("2016"));
  terminal.type("q");
  await terminal.until(shows("exit 1"));
  expect(terminal.screen().join("\n")).toContain("nothing.txt: no such file or folder");
});

const line = (id: string, date: string, text: string): string =>
  `${JSON.stringify({ id, date, text })}\n`;

test("the browser is there before the documents, shows each as it comes, and answers keys meanwhile", async () => {
  const pipe = join(makeFolder(), "documents");
  execFileSync("mkfifo", [pipe]);
  await using terminal = open("- --from jsonl", `< "${pipe}"`);
  const documents = await openFile(pipe, "w");
  await terminal.until(shows("Reading the documents …"));
  await documents.write(line("b", "2016-09-15", "We will build 40 berths in March 2017."));
  await terminal.until(shows("reading 1 …"));
  terminal.type("kk");
  await terminal.until(shows("▸ ▾ 2017"));
  await documents.write(line("a", "2015-09-15", "We will build 20 berths in May 2016."));
  await documents.close();
  await terminal.until(shows("▾ 2016"));
  await terminal.until((screen) => !shows("reading")(screen) && shows("▸ ▾ 2017")(screen));
  terminal.type("2");
  await terminal.until(shows("20 → 40"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(terminal.buffer()).toBe("normal");
});

test("reading that has not ended keeps nobody from leaving", async () => {
  const pipe = join(makeFolder(), "documents");
  execFileSync("mkfifo", [pipe]);
  await using terminal = open("- --from jsonl", `< "${pipe}"`);
  await using documents = await openFile(pipe, "w");
  await documents.write(line("b", "2016-09-15", "We will build 40 berths in March 2017."));
  await terminal.until(shows("reading 1 …"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(terminal.buffer()).toBe("normal");
});

test.for([
  ["nothing.txt", "nothing to browse", "exit 1"],
  [`"${fixtures}" --config nothing.yml`, "--config nothing.yml: no such file", "exit 2"],
] as const)("%s: the browser closes and says why", async ([args, why, status]) => {
  await using terminal = open(args);
  await terminal.until(shows(status));
  expect(terminal.buffer()).toBe("normal");
  expect(terminal.screen().join("\n")).toContain(why);
});
