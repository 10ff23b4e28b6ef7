import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { Project } from "../packed/project.ts";
import { findScript } from "./find-script.ts";
import { matchOutput } from "./match-output.ts";
import { readSnippets, type Snippet } from "./read-snippets.ts";
import { runShell } from "./run-shell.ts";
import { writeChecks } from "./write-checks.ts";

const root = path.join(import.meta.dirname, "../..");
const scripts: ReadonlySet<string> = new Set(["ts", "js"]);

/**
 * Runs the blocks of a document in their order, in a folder of the project that holds our fixtures: a block with a name
 * becomes a file, commands and programs run, and a `txt` block is what the one before it printed.
 *
 * `npm install` has been done for the whole project. Of what begins with `npx -y pnpm`, which is for the checkout, it is
 * only seen to that there is such a script: the other checks run them.
 *
 * @returns what went wrong, with its place.
 */
export async function runSnippets(document: string, project: Project): Promise<readonly string[]> {
  const folder = path.join(project.folder, "read", document.replaceAll(/\W+/g, "-"));
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, "fixtures"), path.join(folder, "fixtures"), { recursive: true });
  const problems: string[] = [];
  let printed: string | null = null;
  for (const [index, snippet] of readSnippets(document).entries()) {
    try {
      // A block may need what the one before it wrote.
      // oxlint-disable-next-line no-await-in-loop
      if (snippet.language !== "txt") printed = await runSnippet(snippet, index, folder, project);
      else if (printed !== null) compare(snippet, printed);
    } catch (error) {
      printed = null;
      problems.push(`${snippet.place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems;
}

function compare(shown: Snippet, printed: string): void {
  if (matchOutput(shown.code, printed)) return;
  throw new Error(`expected what is shown:\n${shown.code}got:\n${printed}`);
}

/** What it printed; null for a block that runs nothing. */
async function runSnippet(
  { language, name, code }: Snippet,
  index: number,
  folder: string,
  project: Project,
): Promise<string | null> {
  const isScript = scripts.has(language);
  const file = path.join(folder, name ?? `snippet-${index}.${language}`);
  if (name !== null || isScript) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const programs = path.join(project.folder, "node_modules/.bin");
  if (name !== null) return null;
  if (language === "sh") return runShell(forHere(code), folder, programs);
  if (!isScript) return null;
  const checked = path.join(folder, `checked-${index}.${language}`);
  writeFileSync(checked, writeChecks(code));
  return runShell(`"${process.execPath}" "${checked}"`, folder, programs);
}

function forHere(commands: string): string {
  return commands
    .split("\n")
    .filter((line) => !line.startsWith("npm install ") && findScript(line) === null)
    .join("\n");
}
