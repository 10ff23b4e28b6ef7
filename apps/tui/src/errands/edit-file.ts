import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Action } from "../browser/browser-state.ts";
import type { Errand } from "../browser/errand.ts";
import type { Host } from "../host.ts";
import { describeFileError } from "../problems/file-error.ts";
import { type EditorCommand, editorCommand } from "./editor-command.ts";

/** Opens a document in the reader's editor and waits until that is left. The terminal must be free. */
export async function editFile(
  { path, line }: Errand & { readonly type: "edit" },
  host: Host,
): Promise<Action | null> {
  const file = resolve(host.cwd, path);
  const command = editorCommand(host.env, file, line);
  try {
    const before = await stat(file);
    if (!before.isFile()) return say(`${path} is no file that an editor could open`);
    const failed = await runEditor(command, host);
    if (failed !== null) return say(failed);
    const after = await stat(file);
    const isSame = before.mtimeMs === after.mtimeMs && before.size === after.size;
    return isSame ? null : say(`${path} has changed: r reads it again`);
  } catch (error) {
    return say(`${path}: ${describeFileError(error)}`);
  }
}

function say(notice: string): Action {
  return { type: "told", notice };
}

/** For a signal that is meant for somebody else. */
function ignore(): void {
  return undefined;
}

/**
 * Null when all went well. Everything else waits: while this program went on, it would take letters from the terminal
 * that are meant for the editor.
 */
async function runEditor(
  { program, args }: EditorCommand,
  { stdin, cwd }: Host,
): Promise<string | null> {
  // Where documents came through standard input, an editor would read on there.
  const keyboard = stdin.isTTY ? null : openSync("/dev/tty", "r");
  // Ctrl-C is the editor's: without a listener it would end this program too.
  process.on("SIGINT", ignore);
  const { error, status, signal } = spawnSync(program, args, {
    cwd,
    stdio: [keyboard ?? "inherit", "inherit", "inherit"],
  });
  if (keyboard !== null) closeSync(keyboard);
  // Signals that came meanwhile are told now.
  await setImmediate();
  process.off("SIGINT", ignore);
  const name = basename(program);
  if (error !== undefined) {
    const isMissing = "code" in error && error.code === "ENOENT";
    const why = isMissing ? "no such program" : describeFileError(error);
    return `${name}: ${why}; name your editor in $VISUAL or $EDITOR`;
  }
  return status === 0 ? null : `${name} ended with ${signal ?? `status ${status ?? ""}`}`;
}
