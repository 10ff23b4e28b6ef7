import { cpSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Project } from "../packed/project.ts";
import { matchOutput } from "./match-output.ts";
import { openPage } from "./open-page.ts";
import { runShell } from "./run-shell.ts";

const root = path.join(import.meta.dirname, "../..");

/**
 * Runs `npm start` in a copy of an example that finds the packed packages; then opens its page in Chromium, where it has
 * one, or else compares what was printed with the example's `expected.txt`.
 *
 * @returns what went wrong.
 */
export async function runExample(name: string, project: Project): Promise<readonly string[]> {
  const folder = path.join(project.folder, "examples", name);
  cpSync(path.join(root, "examples", name), folder, { recursive: true });
  try {
    const printed = await runShell(
      "npm start --silent",
      folder,
      path.join(project.folder, "node_modules/.bin"),
    );
    if (existsSync(path.join(folder, "index.html"))) return await openPage(folder);
    const expected = path.join(folder, "expected.txt");
    if (matchOutput(readFileSync(expected, "utf8"), printed)) return [];
    return [`examples/${name}: expected what is in expected.txt, got:\n${printed}`];
  } catch (error) {
    return [`examples/${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
