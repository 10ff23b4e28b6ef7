import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, expect, test, vi } from "vitest";
import { hostileDocuments } from "./hostile.ts";
import { drawnTwice, foreignIn, showing } from "./hostile-terminal.ts";
import { buildProgram, makeFolder, run } from "./program.ts";
import { openTerminal } from "./terminal.ts";

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
    await terminal.until(showing(terminal, /next change .*q quit/));
    for (const [keys, wanted] of steps) {
      terminal.type(keys);
      // A reader types one after the other, too.
      // oxlint-disable no-await-in-loop
      await terminal.until(showing(terminal, wanted));
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
    expect(foreignIn(written)).toBeNull();
    expect(written.includes("\u001B[36m")).toBe(!("NO_COLOR" in env));
  },
);

const paste = (text: string): string => `\u001B[200~${text}\u001B[201~`;
const harm = "\u001B]0;owned\u0007\u202E\u009B2Jé";

/** The other screens, and every prompt with what means harm pasted into it. */
const journey: readonly (readonly [keys: string, shows: RegExp])[] = [
  ["3", /\[3 Documents\]/],
  ["\r", /^▸ ▾ A /m],
  ["jjjj\r", /Esc back/],
  ["\u0006", /Esc back/],
  ["\u001B", listed],
  ["G", last],
  ["1", /\[1 Timeline/],
  ["gj", / 2\/\d+ *$/m],
  ["d", /\[3 Documents\]/],
  ["F", /\[F Filter\]/],
  ["j ", /\[x\]/],
  ["G", last],
  ["1", /^ (?:as you left it, )?only /m],
  ["X", /everything is shown/],
  [`:${paste(harm)}`, /go to .*▏/],
  ["\r", / is no date such as /],
  [":2016-09\r", listed],
  [`/${paste(harm)}`, /\/.*▏/],
  ["\u001B", listed],
  ["2c", /\[2 Positions\](?:.|\n)*▸   /],
  ["\r", /Esc back/],
  ["+", /accepted: /],
  ["-", /rejected: /],
  ["=", /\[= Relabel\]/],
  ["G\r", /relabelled: |accepted: /],
  ["\u001B", /^▸/m],
  ["1", /\[1 Timeline/],
  [`o\u0015${paste(harm)}`, /write to .*▏/],
  ["\u001B", listed],
  ["o\r", /onrecord-timeline\.md/],
  ["r", /read again: 3 documents/],
];

test.for([
  [60, 15, true, {}],
  [100, 30, false, { NO_COLOR: "1" }],
] as const)(
  "prompts, verdicts and files take what means harm as it is at %i×%i, graphemes measured: %s, with %j",
  async ([columns, rows, graphemes, env]) => {
    const folder = makeFolder();
    const texts = makeFolder();
    for (const [name, text] of Object.entries(hostileDocuments)) {
      writeFileSync(join(texts, name), text);
    }
    await using terminal = openTerminal(
      `cd "${texts}"; "${process.execPath}" "${program}" . --quiet; echo "exit $?"`,
      { columns, rows, graphemes, env: { ...env, XDG_STATE_HOME: folder } },
    );
    await terminal.until(showing(terminal, /next change .*q quit/));
    for (const [keys, wanted] of journey) {
      terminal.type(keys);
      // A reader types one after the other, too.
      // oxlint-disable-next-line no-await-in-loop
      await terminal.until(showing(terminal, wanted));
    }
    for (const [width, height] of [
      [20, 5],
      [1, 1],
      [columns, rows],
    ] as const) {
      const before = terminal.written().length;
      terminal.resize(width, height);
      // oxlint-disable-next-line no-await-in-loop
      await terminal.until(() => terminal.settled() && terminal.written().length > before);
    }
    await terminal.until(showing(terminal, listed));
    // Sizes that follow one another at once may each be drawn; a key is heeded after them.
    terminal.type("g");
    await terminal.until(showing(terminal, first));
    const [before, after] = await drawnTwice(terminal);
    expect(before).toBe(after);
    terminal.type("q");
    await terminal.until((screen) => screen.join("\n").includes("exit 0"));
    expect(terminal.buffer()).toBe("normal");
    expect(terminal.titles()).toEqual([]);
    expect(foreignIn(terminal.written())).toBeNull();
    const verdicts = readFileSync(join(texts, "onrecord.review.jsonl"), "utf8");
    expect(verdicts).toContain('"verdict":');
    expect(foreignIn(verdicts.replaceAll("\u202E", ""))).toBeNull();
    expect(readFileSync(join(texts, "onrecord-timeline.md"), "utf8")).not.toContain("\u001B");
  },
);

test("as plain text, too, they act on nothing", async () => {
  const cwd = makeFolder();
  for (const [name, text] of Object.entries(hostileDocuments)) writeFileSync(join(cwd, name), text);
  const outcomes = await Promise.all(
    [
      ["browse", ".", "--plain"],
      ["compare", "."],
      ["timeline", "."],
    ].map(async (args) => run(program, args, { cwd })),
  );
  for (const { stdout, stderr } of outcomes) {
    expect(stdout.length).toBeGreaterThan(1_000);
    expect(foreignIn(stdout + stderr)).toBeNull();
  }
});
