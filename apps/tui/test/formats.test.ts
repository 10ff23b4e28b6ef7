import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { run } from "./program.ts";

const fixtures = join(import.meta.dirname, "../../../fixtures");
let program = "";
let folder = "";

beforeAll(async () => {
  program = await buildProgram();
  folder = mkdtempSync(join(tmpdir(), "onrecord-formats-"));
  for (const name of ["pandoc.html", "pandoc.docx", "pandoc.epub", "libreoffice.pdf"]) {
    cpSync(join(fixtures, `made-elsewhere/news.${name}`), join(folder, `news.${name}`));
  }
  mkdirSync(join(folder, "news.pandoc_files"));
  writeFileSync(join(folder, "news.pandoc_files/frame.html"), "<p>We will sell you everything.");
  mkdirSync(join(folder, "locked"));
  cpSync(join(fixtures, "unreadable/locked.pdf"), join(folder, "locked/a.pdf"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Line = { readonly document: string; readonly page?: number };

const parse: (line: string) => Line = JSON.parse;
const linesOf = (stdout: string): readonly Line[] => stdout.trimEnd().split("\n").map(parse);

test("a folder yields documents of every format, and not what a browser saved beside a page", async () => {
  const { stdout, stderr, status } = await run(program, ["extract", "."], { cwd: folder });
  expect(status).toBe(1);
  expect(stderr).toContain("locked/a.pdf: a PDF locked by a password; save a copy without one\n");
  const lines = linesOf(stdout);
  const counts = new Map<string, number>();
  for (const { document } of lines) counts.set(document, (counts.get(document) ?? 0) + 1);
  expect([...counts]).toEqual(
    ["libreoffice.pdf", "pandoc.docx", "pandoc.epub", "pandoc.html"].map((name) => [
      `news.${name}`,
      28,
    ]),
  );
  expect(new Set(lines.map(({ page }) => page))).toEqual(new Set([1, 2, undefined]));
});

test.for(["news.pandoc.html", "news.pandoc.docx", "news.libreoffice.pdf"])(
  "standard input is looked at: %s",
  async (name) => {
    const input = readFileSync(join(folder, name));
    const { stdout, status } = await run(program, ["extract", "-"], { cwd: folder, input });
    expect(status).toBe(0);
    expect(linesOf(stdout)).toHaveLength(28);
  },
);
