import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, expect, test, vi } from "vitest";
import { hostileDocuments } from "./hostile.ts";
import { buildProgram, makeFolder } from "./program.ts";
import { openTerminal, type TestTerminal } from "./terminal.ts";

vi.setConfig({ testTimeout: 60_000 });

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

const listed = /^(?!.*(?:Esc back|▏)).*q quit *$/m;
const first = / 1\/\d+ *$/m;
const last = / (\d+)\/\1 *$/m;

/** What is typed, and what the screen shows then and not before. */
const steps: readonly (readonly [keys: string, shows: RegExp])[] = [
  ["j", / 3\/\d+ *$/m],
  ["\u001B[6~", /^\[1.*(?<! 3)\/\d+ *$/m],
  ["G", last],
  ["g", first],
  ["a", /ordered by when it was said/],
  ["a", /ordered by when it happens/],
  ["j\r", /Esc back/],
  ["\u001B", listed],
  ["/議", /\/議▏/],
  ["\u007F", /\/▏/],
  ["🇬🇧", /\/🇬🇧▏/],
  ["\u001B", listed],
  ["2", /\[2 Positions\]/],
  ["G", last],
  ["g", first],
  ["c\r", /Esc back/],
  ["\u001B", listed],
  ["?", /\[\? Help\]/],
  ["G", last],
  ["\u001B", /\[2 Positions\]/],
  ["1", /\[1 Timeline/],
];

const shows =
  (terminal: TestTerminal, wanted: RegExp) =>
  (screen: readonly string[]): boolean =>
    terminal.settled() && wanted.test(screen.join("\n"));

/** The screen as it was drawn bit by bit, and drawn anew as a whole; without its last line, where notices come and go. */
async function drawnTwice(terminal: TestTerminal): Promise<readonly [string, string]> {
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

test.for([
  [120, 40, false, {}],
  [120, 40, true, {}],
  [60, 15, false, { NO_COLOR: "1" }],
  [60, 15, true, { NO_COLOR: "1" }],
] as const)(
  "documents that mean harm neither act nor tear the frame at %i×%i, graphemes measured: %s, with %j",
  async ([columns, rows, graphemes, env]) => {
    const folder = makeFolder();
    for (const [name, text] of Object.entries(hostileDocuments)) {
      writeFileSync(join(folder, name), text);
    }
    await using terminal = openTerminal(
      `cd "${folder}"; "${process.execPath}" "${program}" . --quiet; echo "exit $?"`,
      { columns, rows, graphemes, env: { ...env, XDG_STATE_HOME: folder } },
    );
    await terminal.until(shows(terminal, /next change .*q quit/));
    for (const [keys, wanted] of steps) {
      terminal.type(keys);
      // A reader types one after the other, too.
      // oxlint-disable no-await-in-loop
      await terminal.until(shows(terminal, wanted));
      const [before, after] = await drawnTwice(terminal);
      // oxlint-enable no-await-in-loop
      expect(before).toBe(after);
    }
    for (const [width, height] of [
      [60, 15],
      [33, 9],
      [120, 40],
    ] as const) {
      terminal.resize(width, height);
      // oxlint-disable no-await-in-loop
      await terminal.until(
        (screen) =>
          terminal.settled() &&
          screen.at(-1)?.includes("help") === true &&
          screen.at(0)?.includes("[1") === true,
      );
      const [before, after] = await drawnTwice(terminal);
      // oxlint-enable no-await-in-loop
      expect(before).toBe(after);
    }
    terminal.type("q");
    await terminal.until((screen) => screen.join("\n").includes("exit 0"));
    expect(terminal.buffer()).toBe("normal");
    expect(terminal.titles()).toEqual([]);
    const written = terminal.written();
    for (const acts of [
      "\u001B]52",
      "\u001B]8",
      "\u001Bc",
      "\u001B[8m",
      "\u001B[6n",
      "\u202E",
      "\u2066",
      "\u009B",
      "\u0090",
    ]) {
      expect(written).not.toContain(acts);
    }
    expect(written.includes("\u001B[36m")).toBe(!("NO_COLOR" in env));
  },
);
