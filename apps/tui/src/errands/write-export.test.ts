import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { harbour } from "../../test/harbour.ts";
import { makeFolder } from "../../test/program.ts";
import type { Action } from "../browser/browser-state.ts";
import { writeExport } from "./write-export.ts";

const { documents, timeline, statements } = harbour;
const shown = { documents, timeline, statements, changes: { matters: [], statements } };

async function write(name: string, cwd: string, exists = false): Promise<Action> {
  const exporting = { what: "timeline", name, exists } as const;
  return writeExport({ type: "export", exporting, shown }, cwd);
}

test.for([
  ["a.md", "# "],
  ["a.MARKDOWN", "# "],
  ["a.json", "{"],
  ["a.jsonl", "{"],
  ["a.csv", "date,earliest"],
  [" a.txt ", "2015"],
  ["a.html", "<!doctype html>"],
  ["a.ics", "BEGIN:VCALENDAR"],
  ["a.mw", "title:"],
] as const)("%s is written in its format, which begins with %j", async ([name, begins]) => {
  const cwd = makeFolder();
  const outcome = await write(name, cwd);
  expect(outcome).toEqual({
    type: "told",
    notice: `wrote 10 statements to ${name.trim()} in ${cwd}`,
  });
  expect(readFileSync(join(cwd, name.trim()), "utf8")).toContain(begins);
});

test.for([
  ["a.doc", "expected a name in .md"],
  ["a", "expected a name in .md"],
  ["a.atom", ".csv .ics .mw, got “a.atom”"],
  ["no/such/a.md", "not written: no/such/a.md: its folder does not exist"],
] as const)("%s is not written: %s", async ([name, says]) => {
  const cwd = makeFolder();
  const outcome = await write(name, cwd);
  expect(outcome.type === "told" ? outcome.notice : "").toContain(says);
  expect(readdirSync(cwd)).toEqual([]);
});

test("a file that is there is replaced only when that was asked", async () => {
  const cwd = makeFolder();
  const file = join(cwd, "a.md");
  writeFileSync(file, "mine");
  expect(await write("a.md", cwd)).toMatchObject({ type: "exists", exporting: { exists: true } });
  expect(readFileSync(file, "utf8")).toBe("mine");
  await write("a.md", cwd, true);
  expect(readFileSync(file, "utf8")).not.toBe("mine");
  expect(existsSync(file)).toBe(true);
});
