import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test, vi } from "vitest";
import { foreignIn } from "./hostile-terminal.ts";
import { buildProgram, makeFolder, run } from "./program.ts";

vi.setConfig({ testTimeout: 120_000 });

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

const fixtures = fileURLToPath(new URL("../../../fixtures", import.meta.url));

test("of documents that mean harm each is read or told in one line, and nothing of them acts", async () => {
  const cwd = makeFolder();
  cpSync(join(fixtures, "hostile"), join(cwd, "hostile"), { recursive: true });
  const env = { XDG_CACHE_HOME: makeFolder() };
  const call = async (args: string) =>
    run(program, [...args.split(" "), "hostile", "--on", "2016"], { cwd, env });
  const first = await call("extract");
  const told = readFileSync(join(fixtures, "hostile.problems.txt"), "utf8");
  expect(first.stderr).toBe(told);
  expect(first.status).toBe(1);
  const parse: (line: string) => { readonly document: string } = JSON.parse;
  const read = first.stdout
    .trimEnd()
    .split("\n")
    .map((line) => parse(line));
  expect(new Set(read.map(({ document }) => document)).size).toBeGreaterThan(40);
  for (const args of ["timeline --format html", "compare --format csv", "extract --format text"]) {
    // oxlint-disable-next-line no-await-in-loop -- each finds what the first one kept
    const { stdout, status } = await call(args);
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(1000);
    expect(foreignIn(stdout)).toBeNull();
  }
});

test("a name may hold line feeds and escapes, and what is no file is passed over", async () => {
  const cwd = makeFolder();
  const name = "a\n\u001B[2J\u202E.txt";
  writeFileSync(join(cwd, name), "We will build 40 homes by 2019.");
  mkdirSync(join(cwd, "b.txt"));
  const args = ["extract", "--on", "2016", name, "b.txt", "/dev/zero", "/dev/random", "/dev/tty"];
  const { stdout, stderr, status } = await run(program, args, { cwd });
  expect(stdout.split("\n")).toHaveLength(2);
  expect(foreignIn(stdout + stderr)).toBeNull();
  expect(stderr.split("\n").filter((line) => line.includes("got a device"))).toHaveLength(3);
  expect(status).toBe(1);
});

test("a full disk is told, and half a file is none", async () => {
  const cwd = makeFolder();
  writeFileSync(join(cwd, "a.txt"), "We will build 40 homes by 2019. ".repeat(2000));
  const script = `ulimit -f 64; trap "" XFSZ; "${process.execPath}" "${program}" extract a.txt --on 2016 --output out; echo $?; ls`;
  const { stdout, stderr } = await run(
    "-e",
    [
      `const { stdout, stderr } = require("node:child_process").spawnSync("bash", ["-c", ${JSON.stringify(script)}]); process.stdout.write(stdout); process.stderr.write(stderr)`,
    ],
    { cwd, env: { XDG_CACHE_HOME: join(cwd, ".cache") } },
  );
  expect(stderr).toContain("out: ");
  expect(stdout.trim().split("\n")).toEqual(["1", "a.txt"]);
});
