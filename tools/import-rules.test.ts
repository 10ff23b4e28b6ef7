import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Whether a file may import something: the rules of the house, planted and linted with the configuration in force. */
const plants = [
  ["packages/core/src/time/plant.ts", "../data.ts", true],
  ["packages/core/src/time/plant.ts", "../text/tokens.ts", true],
  ["packages/core/src/time/plant.ts", "./english/plant.ts", true],
  ["packages/core/src/time/time-rules/plant.ts", "../../text/tokens.ts", true],
  ["packages/core/src/time/time-rules/plant.ts", "../english/plant.ts", true],
  ["packages/core/src/time/plant.ts", "../quantities/find-quantities.ts", false],
  ["packages/core/src/time/time-rules/plant.ts", "../../quantities/plant.ts", false],
  ["packages/core/src/text/plant.ts", "../time/find-times.ts", false],
  ["packages/core/src/text/plant.ts", "../grammar/read-passage.ts", false],
  ["packages/core/src/grammar/plant.ts", "../text/tokens.ts", true],
  ["packages/core/src/grammar/plant.ts", "../attribution/attribute.ts", false],
  ["packages/core/src/statements/plant.ts", "../grammar/main-verb.ts", true],
  ["packages/core/src/statements/plant.ts", "../attribution/attribute.ts", false],
  ["packages/core/src/statements/plant.ts", "../extract-statements.ts", false],
  ["packages/core/src/plant.ts", "./time/find-times.ts", true],
  ["packages/core/src/plant.ts", "vfile", true],
  ["packages/core/src/plant.ts", "@onrecord/diff", false],
  ["packages/core/src/documents/plant.ts", "@onrecord/export", false],
  ["packages/core/src/plant.ts", "../../diff/src/data.ts", false],
  ["packages/core/src/plant.ts", "node:fs", false],
  ["packages/core/src/documents/plant.ts", "path", false],
  ["packages/core/src/plant.ts", "diff", false],
  ["packages/core/src/time/plant.test.ts", "node:fs", true],
  ["packages/core/src/time/plant.test.ts", "@onrecord/diff", false],
  ["packages/diff/src/plant.ts", "@onrecord/core", true],
  ["packages/diff/src/plant.ts", "./align/plant.ts", true],
  ["packages/diff/src/plant.ts", "@onrecord/export", false],
  ["packages/diff/src/plant.ts", "onrecord", false],
  ["packages/diff/src/plant.ts", "node:process", false],
  ["packages/diff/src/plant.ts", "diff", false],
  ["packages/diff/src/words/plant.ts", "diff", false],
  ["packages/diff/src/words/compare-pieces.ts", "diff", true],
  ["packages/diff/src/words/compare-pieces.ts", "node:fs", false],
  ["packages/diff/src/align/plant.ts", "../reading/plant.ts", true],
  ["packages/diff/src/align/plant.ts", "../matters/plant.ts", false],
  ["packages/diff/src/align/plant.ts", "../compare-positions.ts", false],
  ["packages/export/src/formats/plant.ts", "@onrecord/diff", true],
  ["packages/export/src/formats/plant.ts", "diff", false],
  ["packages/export/src/formats/plant.ts", "fs/promises", false],
  ["packages/export/src/plant.ts", "ink", false],
  ["packages/export/src/plant.ts", "@onrecord/readers", false],
  ["packages/readers/src/plant.ts", "@onrecord/core", true],
  ["packages/readers/src/plant.ts", "@onrecord/export", false],
  ["packages/readers/src/html/plant.ts", "node:fs", false],
  ["apps/tui/src/plant.ts", "@onrecord/readers", true],
  ["apps/tui/src/plant.ts", "@onrecord/export", true],
  ["apps/tui/src/plant.ts", "node:fs", true],
  ["apps/tui/src/screens/plant.tsx", "diff", false],
  ["apps/tui/src/plant.ts", "../../../packages/core/src/data.ts", false],
  ["apps/tui/src/plant.ts", "@onrecord/worker", false],
  ["apps/worker/src/plant.ts", "onrecord/parts", true],
  ["apps/worker/src/plant.ts", "pg", true],
  ["apps/worker/src/plant.ts", "onrecord", false],
  ["apps/worker/src/plant.ts", "onrecord/parts/more", false],
  ["apps/worker/src/plant.ts", "@onrecord/core", false],
  ["apps/worker/src/queue/plant.ts", "../../../tui/src/parts.ts", false],
] as const;

const root = path.join(import.meta.dirname, "..");
const parse: (json: string) => { overrides: unknown } = JSON.parse;
let garden = "";
let report = "";

beforeAll(() => {
  garden = mkdtempSync(path.join(tmpdir(), "import-rules-"));
  const { overrides } = parse(readFileSync(path.join(root, ".oxlintrc.json"), "utf8"));
  // The planted files belong to no TypeScript project, and only imports matter here.
  const config = { categories: {}, overrides };
  writeFileSync(path.join(garden, ".oxlintrc.json"), JSON.stringify(config));
  for (const file of new Set(plants.map(([name]) => name))) {
    const imports = plants.filter(([name]) => name === file).map(([, specifier]) => specifier);
    const planted = path.join(garden, file);
    mkdirSync(path.dirname(planted), { recursive: true });
    writeFileSync(planted, imports.map((specifier) => `import "${specifier}";\n`).join(""));
  }
  try {
    report = execFileSync("oxlint", ["--format", "unix"], { cwd: garden, encoding: "utf8" });
  } catch (error) {
    report = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
  }
});

afterAll(() => {
  rmSync(garden, { recursive: true });
});

test.for(plants)("%s, importing %s: %s", ([file, specifier, allowed]) => {
  expect(report).not.toBe("");
  const found = report
    .split("\n")
    .some((line) => line.startsWith(`${file}:`) && line.includes(`'${specifier}' import`));
  expect(found).toBe(!allowed);
});
