import type { TestTerminal } from "./terminal.ts";

/** What the program itself tells a terminal: looks, places, and modes that it takes and gives back. */
const own =
  // oxlint-disable-next-line no-control-regex
  /\u001B(?:[78]|\[(?:(?:[12479]|22|24|27|3[1-6]|39|0)?m|\??[\d;]*[ABCDEFGHJKhl]|[<>=?]?[\d;]*u))/g;

/**
 * The first of what was written that acts on a terminal or hides in it, and that the program does not say on its own
 * account; null where there is none.
 */
export function foreignIn(written: string): string | null {
  const rest = written.replaceAll(own, "").replaceAll(/\r?\n|\r|🏴[\u{E0020}-\u{E007F}]+/gu, "");
  const found =
    /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}].{0,40}/su.exec(rest);
  return found === null ? null : JSON.stringify(found[0]);
}

/** Whether the screen shows that and nothing is still to be drawn. */
export const showing =
  (terminal: TestTerminal, wanted: RegExp) =>
  (screen: readonly string[]): boolean =>
    terminal.settled() && wanted.test(screen.join("\n"));

/** The screen as it was drawn bit by bit, and drawn anew as a whole; without its last line, where notices come and go. */
export async function drawnTwice(terminal: TestTerminal): Promise<readonly [string, string]> {
  const drawn = (): string =>
    terminal
      .screen()
      .slice(0, -1)
      .map((line) => line.trimEnd())
      .join("\n");
  const before = drawn();
  const wipes = terminal.written().split("\u001B[2J").length;
  terminal.type("\u000C");
  await terminal.until(
    (screen) =>
      terminal.settled() &&
      terminal.written().split("\u001B[2J").length > wipes &&
      screen.at(-1)?.trim() !== "",
  );
  return [before, drawn()];
}
