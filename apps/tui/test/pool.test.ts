import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "@onrecord/core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openPool } from "../src/pool/open-pool.ts";
import { extractLines } from "../src/stages/extract-lines.ts";
import { readText } from "../src/stages/read-text.ts";
import { buildProgram, makeFolder, run } from "./program.ts";

vi.setConfig({ testTimeout: 60_000 });

let program = "";
let script = "";
beforeAll(async () => {
  program = await buildProgram();
  script = join(dirname(program), "pool-worker.js");
}, 60_000);

const news = fileURLToPath(
  new URL("../../../fixtures/calais/2018-01-18-news-on-the-summit.md", import.meta.url),
);
const body = readFileSync(news, "utf8").replace(/^---[^]*?---/, "");

/** Enough documents for threads of their own, of very unequal length; every tenth line is none. */
const lines = Array.from({ length: 60 }, (_, index) =>
  index % 10 === 7
    ? "{"
    : JSON.stringify({
        id: `${index}`,
        date: "2018-01-18",
        text: index % 30 === 0 ? body.repeat(4) : body,
      }),
);

test("many documents give what each gives alone, and what went wrong is told in their order", async () => {
  const cwd = makeFolder();
  const extract = async (some: readonly string[]) =>
    run(program, ["extract", "-", "--from", "jsonl"], { cwd, input: some.join("\n") });
  const parts = [lines.slice(0, 10), lines.slice(10, 20), lines.slice(50)];
  const [all, ...few] = await Promise.all([lines, ...parts].map(extract));
  const printed = all?.stdout.split("\n") ?? [];
  for (const { stdout } of few) {
    const own = stdout.split("\n").slice(0, -1);
    const start = printed.indexOf(own[0] ?? "");
    expect(printed.slice(start, start + own.length)).toEqual(own);
  }
  expect(all?.status).toBe(1);
  const places = all?.stderr.match(/-:\d+/g);
  expect(places).toEqual(lines.flatMap((line, index) => (line === "{" ? [`-:${index + 1}`] : [])));
});

test("files that are too long to be one document are told, and the rest is read", async () => {
  const cwd = makeFolder();
  writeFileSync(join(cwd, "2018-01-18-a.md"), body);
  writeFileSync(join(cwd, "b.txt"), "");
  truncateSync(join(cwd, "b.txt"), 3_000_000_000);
  writeFileSync(join(cwd, "c.txt"), "word ".repeat(3_300_000));
  const { stdout, stderr, status } = await run(program, ["times", "."], { cwd });
  expect(status).toBe(1);
  expect(stdout).toContain("2018-01-18-a.md");
  expect(stderr.split("\n").filter((line) => line.includes("expected at most"))).toEqual([
    "b.txt: expected at most 256 MB in one document, got 3000 MB; part it, e.g. by chapter or by year",
    "c.txt: expected at most 16.0 million characters in one document, got 16.5 million characters; part it, e.g. by chapter or by year",
  ]);
});

test("a document that takes too long is given up, and the next one is read", async () => {
  const pool = openPool({ script, seconds: (units) => (units > 1_000_000 ? 0.01 : 60) });
  afterAll(pool.close);
  const read = async (text: string) =>
    pool.run(readText, { text, options: { id: "a", date: "2018-01-18" } }, text.length);
  const [long, short] = await Promise.allSettled([read(body.repeat(400)), read(body)]);
  expect(long).toMatchObject({
    status: "rejected",
    reason: { message: "took more than 0.01 s; part it into shorter documents" },
  });
  expect(short).toMatchObject({ status: "fulfilled", value: { messages: [] } });
});

test("threads do what this one does", async () => {
  const document = readDocument(body, { id: "a", date: "2018-01-18" });
  const pool = openPool({ script });
  afterAll(pool.close);
  const big = 1_000_000;
  expect(await pool.run(extractLines, { document, options: {} }, big)).toBe(
    await extractLines.run({ document, options: {} }),
  );
});

test("a damaged print is read as far as it goes, and so is what comes after it", async () => {
  const cwd = makeFolder();
  const damaged = new URL("../../../fixtures/damaged/letter.pdf", import.meta.url);
  writeFileSync(join(cwd, "a.pdf"), readFileSync(damaged));
  writeFileSync(join(cwd, "b.txt"), body);
  const { stdout, stderr, status } = await run(program, ["extract", ".", "--on", "2016-10-24"], {
    cwd,
  });
  expect(stderr).toContain("a.pdf: no text on 1 of 2 pages (2)");
  expect(stdout).toContain('"document":"a.pdf"');
  expect(stdout).toContain('"document":"b.txt"');
  expect(status).toBe(0);
});
