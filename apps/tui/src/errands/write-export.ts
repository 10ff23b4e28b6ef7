import { stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { formatsFor, writePositions, writeTimeline } from "@onrecord/export";
import type { Action } from "../browser/browser-state.ts";
import type { Errand } from "../browser/errand.ts";
import { plural } from "../browser/presentation/group.ts";
import type { Shown } from "../browser/shown.ts";
import { writeFile } from "../output/write-file.ts";
import { describeFileError, isSystemError } from "../problems/file-error.ts";
import { UsageError } from "../problems/usage-error.ts";

/** The format of a file, by how its name ends: those of which one ending says enough. */
const formats: Readonly<Record<string, string>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".jsonl": "jsonl",
  ".csv": "csv",
  ".ics": "ics",
  ".atom": "atom",
  ".mw": "markwhen",
};

/** Writes what is shown, whole or not at all, and replaces no file that it was not told to. */
export async function writeExport(
  { exporting, shown }: Errand & { readonly type: "export" },
  cwd: string,
): Promise<Action> {
  const name = exporting.name.trim();
  const format = formats[extname(name).toLowerCase()];
  const kind = "timeline" in shown ? "timeline" : "positions";
  const fitting = formatsFor(kind);
  if (format === undefined || !fitting.includes(format)) {
    const endings = Object.keys(formats).filter((ending) =>
      fitting.includes(formats[ending] ?? ""),
    );
    return say(`expected a name in ${endings.join(" ")}, got “${name}”; nothing is written`);
  }
  const file = resolve(cwd, name.startsWith("~/") ? join(homedir(), name.slice(2)) : name);
  if (!exporting.exists && (await stat(file).catch(() => null)) !== null) {
    return { type: "exists", exporting: { ...exporting, name, exists: true } };
  }
  try {
    const result = await writeFile(file, name);
    try {
      await result.write(write(shown, format));
      await result.finish();
    } catch (error) {
      await result.discard();
      throw error;
    }
  } catch (error) {
    if (error instanceof UsageError) return say(`not written: ${error.message}`);
    if (isSystemError(error)) return say(`not written: ${describeFileError(error)}`);
    throw error;
  }
  const { statements } = shown;
  return say(`wrote ${plural(statements.length, "statement")} to ${name} in ${dirname(file)}`);
}

function write(shown: Shown, format: string): string {
  const { statements, documents } = shown;
  return "timeline" in shown
    ? writeTimeline(shown.timeline, statements, format, { documents, changes: shown.changes })
    : writePositions(shown.positions, statements, format, { documents });
}

function say(notice: string): Action {
  return { type: "told", notice };
}
