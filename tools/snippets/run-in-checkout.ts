import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findScript } from "./find-script.ts";
import { readSnippets, type Snippet } from "./read-snippets.ts";
import { runShell } from "./run-shell.ts";

const root = path.join(import.meta.dirname, "../..");
const copied = [
  "package.json",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
  "vitest.config.ts",
  "tools/property-seed.ts",
  "tools/summary-reporter.ts",
  "packages/core/package.json",
  "packages/core/src",
  "packages/core/tsconfig.json",
  "packages/core/tsconfig.src.json",
  "packages/core/tsconfig.test.json",
];

/** Whether a document shows files of our own source, as a guide for contributors does. */
export function isForCheckout(document: string): boolean {
  return readSnippets(document).some(({ name }) => name?.startsWith("packages/") === true);
}

/**
 * Runs the blocks of such a document in a copy of the checkout: a block with a name becomes a file, a `diff` is applied,
 * and `npx -y pnpm@… SCRIPT` runs the script of our package.json.
 *
 * @returns what went wrong, with its place.
 */
export async function runInCheckout(document: string): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "onrecord-checkout-"));
  try {
    for (const file of copied) {
      cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
    }
    for (const other of ["apps", "bench"]) mkdirSync(path.join(folder, other));
    for (const modules of ["node_modules", "packages/core/node_modules"]) {
      symlinkSync(path.join(root, modules), path.join(folder, modules));
    }
    const problems: string[] = [];
    for (const snippet of readSnippets(document)) {
      try {
        // A block may need what the one before it wrote.
        // oxlint-disable-next-line no-await-in-loop
        await runSnippet(snippet, folder);
      } catch (error) {
        problems.push(
          `${snippet.place}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    return problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runSnippet({ language, name, code }: Snippet, folder: string): Promise<void> {
  const programs = path.join(root, "node_modules/.bin");
  if (name !== null) {
    writeFileSync(path.join(folder, name), code);
  } else if (language === "diff") {
    writeFileSync(path.join(folder, "shown.diff"), code);
    await runShell("git apply --recount shown.diff", folder, programs);
  } else if (language === "sh") {
    await runShell(
      code.replaceAll(/^npx -y pnpm@\S+ \S+/gm, (command) => findScript(command) ?? command),
      folder,
      programs,
    );
  }
}
