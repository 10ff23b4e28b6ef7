import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, expect, test, vi } from "vitest";
import { shows } from "./harbour-terminal.ts";
import { buildProgram, makeFolder } from "./program.ts";
import { openTerminal, type TestTerminal } from "./terminal.ts";

// Where the browser was left, by the shipped program in a real terminal.
vi.setConfig({ testTimeout: 30_000 });

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

/** A folder of letters from three years, and a state directory that is not there yet. */
function makeLetters(): { readonly cwd: string; readonly state: string } {
  const cwd = makeFolder();
  mkdirSync(join(cwd, "letters"));
  for (const [year, text] of [
    [2016, "We will build 480 homes in Northgate by 2019. Rents will fall in May 2017."],
    [2018, "We will build 200 homes in Northgate by 2019. The mill burned down in March 2012."],
  ] as const) {
    const head = `---\ndate: ${year}-05-01\nauthor: Harbour Party\n---\n\n`;
    writeFileSync(join(cwd, `letters/${year}.md`), `${head}${text}\n`);
  }
  return { cwd, state: join(cwd, "state") };
}

function browse(cwd: string, state: string, args = "letters"): TestTerminal {
  return openTerminal(`cd "${cwd}" && "${process.execPath}" "${program}" ${args}; echo "exit $?"`, {
    env: { XDG_STATE_HOME: state },
  });
}

const kept = (state: string): readonly string[] => readdirSync(join(state, "onrecord"));

/** Opens and leaves it, once what was shown is compared. */
async function visit(
  [cwd, state, args]: readonly [string, string, string?],
  ...steps: readonly (readonly [keys: string, ...shown: string[]])[]
): Promise<void> {
  await using terminal = browse(cwd, state, args);
  // What is left before all is read is not kept.
  await terminal.until((screen) => shows("Northgate")(screen) && !shows("reading")(screen));
  for (const [keys, ...shown] of steps) {
    terminal.type(keys);
    // A reader presses one key after the other, too.
    // oxlint-disable-next-line no-await-in-loop
    await terminal.until(shows(...shown));
  }
  terminal.type("q");
  await terminal.until(shows("exit 0"));
}

test("the row, the folds and the filter are there again, and the filter is told as kept", async () => {
  const { cwd, state } = makeLetters();
  await visit(
    [cwd, state],
    ["2", "[2 Positions", "lowered"],
    ["1g ", "▸ ▸ 2012"],
    ["F", "[F Filter", "[ ] pledge"],
    ["/pledge\r", "▸   [ ] pledge"],
    [" ", "▸   [x] pledge", "only pledge"],
    ["1", "[1 Timeline"],
    ["G", "▸   by end 2019"],
  );
  expect(kept(state)).toHaveLength(1);
  await using again = browse(cwd, state);
  await again.until(shows("as you left it, only pledge", "X show all", "▸   by end 2019"));
  expect(again.screen().join("\n")).not.toMatch(/[▸▾] 2012/);
  again.type("X");
  await again.until(shows("everything is shown", "▸ 2012"));
  expect(again.screen().join("\n")).not.toMatch(/ B +The mill burned/);
  again.type("q");
  await again.until(shows("exit 0"));
  await visit([cwd, state, "letters --from-start"], ["j", "burned", "▾ 2012"]);
});

test("a change among the positions is there again, with its detail", async () => {
  const { cwd, state } = makeLetters();
  await visit([cwd, state], ["2", "lowered"], ["c\r", "[-480-]"]);
  await using again = browse(cwd, state);
  await again.until(shows("[2 Positions]", "[-480-]"));
  again.type("\u001B");
  await again.until(shows("▸   ↓  lowered"));
  again.type("q");
  await again.until(shows("exit 0"));
  expect(again.buffer()).toBe("normal");
});

test.for(["SIGTERM", "SIGHUP", "SIGINT"] as const)("%s keeps the place too", async (signal) => {
  const { cwd, state } = makeLetters();
  {
    await using terminal = browse(cwd, state);
    await terminal.until((screen) => shows("Northgate")(screen) && !shows("reading")(screen));
    terminal.type("2");
    await terminal.until(shows("[2 Positions", "lowered"));
    terminal.kill(signal);
    await terminal.until(shows("exit 1"));
    expect(terminal.buffer()).toBe("normal");
  }
  expect(kept(state)).toHaveLength(1);
  await using again = browse(cwd, state);
  await again.until(shows("[2 Positions", "lowered"));
});

test("other options are another view, and what is piped in is none", async () => {
  const { cwd, state } = makeLetters();
  await visit([cwd, state], ["2", "[2 Positions"]);
  await visit([cwd, state, "letters --about homes"], ["j", "[1 Timeline"]);
  expect(kept(state)).toHaveLength(2);
  await visit([cwd, state, "- < letters/2016.md"], ["j", "[1 Timeline"]);
  expect(kept(state)).toHaveLength(2);
  await visit([cwd, state, "letters --top 5 --anew"], ["j", "[1 Timeline"]);
  expect(kept(state)).toHaveLength(2);
  // From within it, the same folder is the same view.
  await visit([join(cwd, "letters"), state, "."], ["j", "[2 Positions"]);
});

test("a statement and a document that are gone are no stumbling block", async () => {
  const { cwd, state } = makeLetters();
  await visit(
    [cwd, state],
    ["3", "[3 Documents"],
    ["Gl", "▾ B 2018"],
    ["j", "▸   We will build 200"],
  );
  rmSync(join(cwd, "letters/2018.md"));
  await visit([cwd, state], ["j", "[3 Documents", "480"]);
  expect(kept(state)).toHaveLength(1);
});

test.for([
  ["is nothing but noise", "\u0000{{["],
  ["is of another version", '{"version":99,"bookmark":{"screen":"positions"}}'],
] as const)("a file that %s is written over", async ([, text]) => {
  const { cwd, state } = makeLetters();
  await visit([cwd, state], ["2", "[2 Positions"]);
  const file = join(state, "onrecord", kept(state)[0] ?? "");
  writeFileSync(file, text);
  await visit([cwd, state], ["j", "[1 Timeline"]);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version: 1 });
});

test("where nothing can be kept, nothing is said", async () => {
  const { cwd, state } = makeLetters();
  writeFileSync(state, "a file");
  await using terminal = browse(cwd, state);
  await terminal.until(shows("Northgate"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(terminal.screen().filter((line) => line !== "")).toEqual(["exit 0"]);
});
