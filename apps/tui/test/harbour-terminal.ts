import process from "node:process";
import { fileURLToPath } from "node:url";
import { type TerminalOptions, type TestTerminal, openTerminal } from "./terminal.ts";

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The browser over `harbour`, as a command line. */
export const program = `"${process.execPath}" --conditions=@onrecord/source --import "${pathOf("../../../tools/jsx-hook.ts")}" "${pathOf("browse-harbour.ts")}"`;

/** The browser over `harbour`; afterwards the shell tells whether the terminal is as it was. */
export function browse(options: TerminalOptions = {}, input = ""): TestTerminal {
  return openTerminal(`stty -g >/dev/tty; ${program} ${input}; echo "exit $?"; stty -g`, options);
}

/** Whether each of the texts is on some line. */
export const shows =
  (...texts: readonly string[]) =>
  (screen: readonly string[]): boolean =>
    texts.every((text) => screen.some((line) => line.includes(text)));

/** The line with the cursor. */
export const selected = (screen: readonly string[]): string =>
  screen
    .find((line) => line.startsWith("▸"))
    ?.slice(1)
    .trim() ?? "";

/** Waits for the program to end and tells how it leaves the terminal. */
export async function leftBehind(terminal: TestTerminal): Promise<Record<string, unknown>> {
  await terminal.until(shows("exit "));
  await terminal.ended;
  const written = terminal.written();
  const settings = [...written.matchAll(/[\da-f]+(?::[\da-f]+){10,}/g)].map(([found]) => found);
  return {
    buffer: terminal.buffer(),
    settings: settings.length > 1 && settings[0] === settings.at(-1) ? "kept" : "changed",
    cursor:
      written.lastIndexOf("\u001B[?25h") > written.lastIndexOf("\u001B[?25l") ? "shown" : "hidden",
    mouse: hasMouse(written) ? "taken" : "free",
  };
}

/** What `leftBehind` tells of a program that cleans up. */
export const nothing = { buffer: "normal", settings: "kept", cursor: "shown", mouse: "free" };

/** Whether reports of the mouse are still asked for after all that. */
export function hasMouse(written: string): boolean {
  const [buttons, form] = [1000, 1006].map(
    (mode) => written.lastIndexOf(`\u001B[?${mode}h`) > written.lastIndexOf(`\u001B[?${mode}l`),
  );
  return buttons === true || form === true;
}
