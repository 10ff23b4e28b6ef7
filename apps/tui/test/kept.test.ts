import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test, vi } from "vitest";
import { buildProgram, makeFolder, type Outcome, run } from "./program.ts";

vi.setConfig({ testTimeout: 60_000 });

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

const fixtures = fileURLToPath(new URL("../../../fixtures", import.meta.url));

/** A copy of the letters, a cache of its own, and calls of the program on both. */
function start(): {
  readonly cwd: string;
  readonly cache: string;
  readonly call: (args: string) => Promise<Outcome>;
  readonly kept: () => readonly string[];
} {
  const cwd = makeFolder();
  const cache = makeFolder();
  cpSync(join(fixtures, "calais"), join(cwd, "calais"), { recursive: true });
  return {
    cwd,
    cache,
    call: async (args) => run(program, args.split(" "), { cwd, env: { XDG_CACHE_HOME: cache } }),
    kept: () => readdirSync(cache, { recursive: true, encoding: "utf8" }),
  };
}

test.for([
  "extract calais",
  "extract calais --format json --about children",
  "extract calais --set-aside",
  "times calais",
  "timeline calais",
  "timeline calais --locale en-US --date 2016",
  "compare calais --split 2017",
  "browse calais --plain",
])("%s says the same anew, the first time and the second", async (args) => {
  const { call } = start();
  const anew = await call(`${args} --anew`);
  expect(anew.stdout).not.toBe("");
  expect([await call(args), await call(args)]).toEqual([anew, anew]);
});

test("what was kept under other options is not taken for it", async () => {
  const { call } = start();
  const args = ["", "--locale en-US", "--date 2001-02-03", "--speaker Somebody"];
  for (const given of args) {
    const words = `extract calais ${given}`.trim();
    // oxlint-disable-next-line no-await-in-loop -- each finds what the one before kept
    expect(await call(words)).toEqual(await call(`${words} --anew`));
  }
});

test("an edit of a document, of the config or of a sibling is seen", async () => {
  const { cwd, call } = start();
  await call("extract calais");
  const name = readdirSync(join(cwd, "calais")).find((file) => file.endsWith(".md")) ?? "";
  const file = join(cwd, "calais", name);
  writeFileSync(file, `${readFileSync(file, "utf8")}\nWe will house 77 children by 2031.\n`);
  const edited = await call("extract calais");
  expect(edited.stdout).toContain("77 children");
  expect(edited).toEqual(await call("extract calais --anew"));
  writeFileSync(join(cwd, "calais/onrecord.yml"), 'documents:\n  "*": { author: Nobody Else }\n');
  const configured = await call("extract calais");
  expect(configured.stdout).toContain("Nobody Else");
  expect(configured).toEqual(await call("extract calais --anew"));
});

test("whatever is missing of what was kept, the answer is the same", async () => {
  const { cache, call, kept } = start();
  const right = await call("extract calais");
  const file = kept().find((name) => name.endsWith(".sqlite")) ?? "";
  for (const rest of [0, 1, 2, 3, 4, 5, 6]) {
    const database = new DatabaseSync(join(cache, file));
    database.exec(`DELETE FROM kept WHERE rowid % 7 = ${rest}`);
    database.close();
    // oxlint-disable-next-line no-await-in-loop -- each finds what the one before kept
    expect(await call("extract calais")).toEqual(right);
  }
});

test("a letter more or less is seen", async () => {
  const { cwd, call } = start();
  await call("extract calais");
  const names = readdirSync(join(cwd, "calais")).filter((name) => /\.(?:md|txt)$/.test(name));
  rmSync(join(cwd, "calais", names[0] ?? ""));
  expect(await call("extract calais")).toEqual(await call("extract calais --anew"));
  cpSync(join(cwd, "calais", names[1] ?? ""), join(cwd, "calais/2019-01-01-again.md"));
  expect(await call("extract calais")).toEqual(await call("extract calais --anew"));
});

test("problems are told again", async () => {
  const { cwd, call } = start();
  writeFileSync(join(cwd, "broken.md"), "---\ndate: [never\n---\n\nWe will build 480 homes.\n");
  const first = await call("extract broken.md");
  expect(first.stderr).toContain("broken.md");
  expect(await call("extract broken.md")).toEqual(first);
});

test.for([
  ["extract", "-"],
  ["compare", "calais", "--with", "-"],
])("of what comes through a pipe nothing is kept: %j", async (words) => {
  const { cwd, cache, kept } = start();
  const env = { XDG_CACHE_HOME: cache };
  const { stdout } = await run(program, words, { cwd, env, input: "We will act." });
  expect(stdout).toContain("We will act.");
  expect(kept()).toEqual([]);
});

test("only the user may read what is kept, and nothing is with --anew", async () => {
  const { cache, call, kept } = start();
  await call("extract calais --anew");
  expect(kept()).toEqual([]);
  await call("extract calais");
  expect(kept()).toContainEqual(expect.stringMatching(/^onrecord\/read-by-[\da-f]{16}\.sqlite$/));
  for (const name of kept()) expect(statSync(join(cache, name)).mode & 0o077).toBe(0);
});

test("a file that holds anything else is made anew", async () => {
  const { cache, call, kept } = start();
  const right = await call("extract calais");
  for (const name of kept()) {
    if (name.endsWith(".sqlite")) writeFileSync(join(cache, name), "{}".repeat(5000));
  }
  expect(await call("extract calais")).toEqual(right);
  expect(await call("extract calais")).toEqual(right);
});

test("of builds that came before, two are left", async () => {
  const { cache, call, kept } = start();
  mkdirSync(join(cache, "onrecord"));
  for (const build of ["a1", "b2", "c3", "d4"]) {
    writeFileSync(join(cache, `onrecord/read-by-${build}.sqlite`), "");
  }
  writeFileSync(join(cache, "onrecord/notes.txt"), "somebody's");
  await call("extract calais");
  expect(kept().filter((name) => name.endsWith(".sqlite"))).toHaveLength(3);
  expect(kept()).toContain("onrecord/notes.txt");
});

test("where nothing can be kept, all is read as ever", async () => {
  const { cache, call } = start();
  writeFileSync(join(cache, "onrecord"), "a file where the folder would be");
  const { stderr, status } = await call("extract calais --quiet");
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
});
