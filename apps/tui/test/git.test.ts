import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test, vi } from "vitest";
import { buildProgram, makeFolder, type Outcome, run } from "./program.ts";
import { openTerminal } from "./terminal.ts";

// A test starts a dozen processes, and a loaded machine starts them slowly.
vi.setConfig({ testTimeout: 60_000 });

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

/** Whatever the machine's git is told elsewhere has no say here. */
const clean = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ann",
  GIT_AUTHOR_EMAIL: "ann@example.org",
  GIT_COMMITTER_NAME: "Ann",
  GIT_COMMITTER_EMAIL: "ann@example.org",
};

/** These tests are about git, and fail where there is none: `git` must be on the PATH. */
function git(cwd: string, args: readonly string[], day = "2020-01-01"): string {
  const at = `${day}T10:00:00+00:00`;
  const env = { ...process.env, ...clean, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  return execFileSync("git", args, { cwd, env, encoding: "utf8", stdio: "pipe" });
}

type Step = (folder: string) => void;

const put =
  (name: string, text: string): Step =>
  (folder) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

/** A repository with one commit for each step, a month after the other. */
function makeRepository(steps: readonly Step[]): string {
  const folder = makeFolder();
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  for (const [at, step] of steps.entries()) {
    step(folder);
    git(folder, ["add", "--all"]);
    git(folder, ["commit", "--quiet", "--message", `step ${at}`], `2020-0${at + 1}-01`);
  }
  return folder;
}

const rules = (toll: string, ...more: readonly string[]): string =>
  [
    "# Harbour rules",
    `Boats pay a toll of ${toll} a night.`,
    "Crews keep the quay clear.",
    ...more,
  ].join("\n\n") + "\n";

const compare = async (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  run(program, ["compare", "--git", ...args], { cwd, env: clean });

const history: readonly Step[] = [
  put("rules.md", rules("£5")),
  put("rules.md", rules("£5", "Dogs are welcome on the pier.")),
  (folder) => renameSync(join(folder, "rules.md"), join(folder, "harbour – rules.md")),
  put("harbour – rules.md", rules("£6", "Dogs are welcome on the pier.")),
  put("harbour – rules.md", rules("£6")),
];

test("each sentence has one history: first seen, each change with its date and words, taken out", async () => {
  const folder = makeRepository(history);
  const { stdout, stderr, status } = await compare(folder, "harbour – rules.md");
  expect([stderr, status]).toEqual(["", 0]);
  const hashes = git(folder, ["log", "--reverse", "--format=%h"]).trim().split("\n");
  const shown = hashes.reduce((text, hash, at) => text.replaceAll(hash, `commit${at + 1}`), stdout);
  expect(shown).toMatchInlineSnapshot(`
    "Positions in 4 documents: 3 matters, 1 change, 6 restated in the next version
      1 January 2020 · harbour – rules.md@commit1
      1 February 2020 · harbour – rules.md@commit2
      1 April 2020 · harbour – rules.md@commit4
      1 May 2020 · harbour – rules.md@commit5

    4 versions of one text, 1 January 2020 to 1 May 2020: 2 sentences changed, added or taken out, 1 as before

      Harbour rules

        1 January 2020 · first seen · Boats pay a toll of £5 a night. · harbour – rules.md@commit1:3
        1 April 2020 · raised (match, 0.92) · Boats pay a toll of £[-5-]{+6+} a night. · harbour – rules.md@commit4:3
          because change/comparable-figure: £5 before, £6 after; same unit, same period

        1 February 2020 · added · Dogs are welcome on the pier. · harbour – rules.md@commit2:7
        1 May 2020 · taken out · harbour – rules.md@commit5
          because dropped/taken-out: nothing stands at its place in harbour – rules.md@commit5, the next version, of which all 2 sentences and all headings were searched: none has its words
    "
  `);
});

test("its versions are documents with the author's day and the reason for it", async () => {
  const folder = makeRepository(history);
  const { stdout } = await compare(folder, "harbour – rules.md", "--format", "jsonl");
  const hash = git(folder, ["log", "--reverse", "--format=%h"]).split("\n")[0] ?? "";
  const line = stdout.split("\n").find((one) => one.startsWith('{"document"')) ?? "";
  expect(JSON.parse(line)).toEqual({
    document: {
      id: `harbour – rules.md@${hash}`,
      date: {
        edtf: "2020-01-01",
        earliest: "2020-01-01",
        latest: "2020-01-01",
        source: "option",
        because: [
          {
            rule: "document-date/option",
            says: `git: author date of commit ${hash}: 2020-01-01T10:00:00+00:00`,
          },
        ],
      },
    },
  });
});

test("a split compares the version before it with the newest", async () => {
  const folder = makeRepository(history);
  const { stdout } = await compare(
    folder,
    "harbour – rules.md",
    "--split",
    "2020-02",
    "--format",
    "csv",
  );
  const rows = stdout.split("\n").filter((row) => row !== "");
  expect(rows.slice(1).filter((row) => !row.includes(",restated,"))).toHaveLength(1);
  expect(stdout).toContain(",raised,");
});

test("what a merge brought to the branch is one version", async () => {
  const folder = makeRepository(history.slice(0, 1));
  git(folder, ["switch", "--quiet", "--create", "side"]);
  put("rules.md", rules("£5", "Nets dry on the mole."))(folder);
  git(folder, ["commit", "--quiet", "--all", "--message", "side"], "2020-02-01");
  git(folder, ["switch", "--quiet", "main"]);
  put("other.md", "Else.\n")(folder);
  git(folder, ["add", "--all"]);
  git(folder, ["commit", "--quiet", "--message", "other"], "2020-03-01");
  git(folder, ["merge", "--quiet", "--no-edit", "side"], "2020-04-01");
  const { stdout } = await compare(folder, "rules.md");
  expect(stdout).toContain("2 versions of one text, 1 January 2020 to 1 April 2020");
  expect(stdout).toContain("1 April 2020 · added · Nets dry on the mole.");
});

test("a shallow clone is told, and what it holds is compared", async () => {
  const folder = makeRepository(history);
  const clone = join(makeFolder(), "clone");
  const from = pathToFileURL(folder).href;
  git(folder, ["clone", "--quiet", "--depth", "2", from, clone]);
  const { stdout, stderr, status } = await compare(clone, "harbour – rules.md");
  expect(status).toBe(1);
  expect(stderr).toContain(
    "a shallow clone holds no versions before 2020-04-01; fetch them with git fetch --unshallow",
  );
  expect(stdout).toContain("2 versions of one text");
});

test("a file that was deleted still has its history", async () => {
  const folder = makeRepository([...history.slice(0, 2), (at) => rmSync(join(at, "rules.md"))]);
  expect((await compare(folder, "rules.md")).stdout).toContain("2 versions of one text");
});

test.for<readonly [string, string, string]>([
  [
    "an untracked file",
    "new.md",
    "new.md: expected a file with a history in git, got one that is in no commit; commit it, or leave --git out",
  ],
  [
    "a folder",
    "folder",
    "folder: expected a file with a history in git, got a folder; name one of its files",
  ],
  ["no folder", "no/such.md", "no/such.md: no such file or folder"],
  ["a name like an option", "./--output=x", "--output=x: expected a file with a history in git"],
])("%s has no versions", async ([, name, message]) => {
  const folder = makeRepository(history.slice(0, 1));
  put("new.md", "New.\n")(folder);
  mkdirSync(join(folder, "folder"));
  const { stderr, status } = await compare(folder, name);
  expect(stderr).toContain(message);
  expect(status).toBe(1);
});

test("outside a repository, and without git, one line says what to do", async () => {
  const folder = makeFolder();
  put("a.md", "Here.\n")(folder);
  const outside = await run(program, ["compare", "--git", "a.md"], {
    cwd: folder,
    env: { ...clean, GIT_CEILING_DIRECTORIES: folder },
  });
  expect(outside.stderr).toContain("got one outside any git repository; leave --git out");
  const nowhere = join(folder, "empty");
  mkdirSync(nowhere);
  const without = await run(program, ["compare", "--git", "a.md"], {
    cwd: folder,
    env: { PATH: [nowhere].join(delimiter) },
  });
  expect(without.stderr).toContain("git was not found, which --git needs");
  expect([outside.status, without.status]).toEqual([1, 1]);
});

test("a repository's own configuration runs nothing", async () => {
  const folder = makeRepository(history);
  const trace = join(folder, "trace");
  const script = join(folder, "script.sh");
  writeFileSync(script, `#!/bin/sh\ntouch '${trace}'\ncat\n`, { mode: 0o755 });
  writeFileSync(join(folder, ".gitattributes"), "*.md diff=run filter=run\n");
  for (const [key, value] of [
    ["core.fsmonitor", script],
    ["core.pager", script],
    ["diff.external", script],
    ["diff.run.textconv", script],
    ["filter.run.smudge", script],
    ["gpg.program", script],
    ["log.showSignature", "true"],
  ] as const)
    git(folder, ["config", key, value]);
  const { stdout, status } = await compare(folder, "harbour – rules.md");
  expect(status).toBe(0);
  expect(stdout).toContain("4 versions of one text");
  expect(() => readFileSync(trace)).toThrow(/ENOENT/u);
});

const shows =
  (...texts: readonly string[]) =>
  (screen: readonly string[]): boolean =>
    texts.every((text) => screen.some((line) => line.includes(text)));

test("the browser tells the versions of a file, in whichever folder; what is judged and edited is the file there", async () => {
  const folder = makeRepository([
    put("docs/rules.md", rules("5 pounds")),
    put("docs/rules.md", rules("6 pounds")),
    put("docs/rules.md", rules("6 pounds", "Dogs stay on board.")),
  ]);
  const cwd = join(folder, "docs");
  const editor = join(makeFolder(), "vim");
  writeFileSync(editor, '#!/bin/sh\necho "editing $*"; read -r line\n', { mode: 0o755 });
  const env = { ...clean, EDITOR: editor };
  const plain = await run(program, ["browse", "--plain", "--git", "rules.md"], { cwd, env });
  expect(plain.status).toBe(0);
  expect(plain.stdout).toContain("Boats pay a toll of [-5-]{+6+} pounds a night.");
  expect(plain.stdout).toContain("    raised (match");
  const line = `cd "${cwd}" && "${process.execPath}" "${program}" browse --git rules.md; echo "exit $?"`;
  await using terminal = openTerminal(line, { env });
  await terminal.until(shows("Dogs stay on board.", "q quit"));
  terminal.type("2");
  await terminal.until(shows("Versions of Harbour rules", "raised 1 Feb 2020"));
  terminal.type("\r");
  await terminal.until(shows("toll of [-5-]{+6+} pounds", "first seen"));
  terminal.type("c");
  await terminal.until(shows("− Before", "toll of [-5-]"));
  terminal.type("e");
  await terminal.until(shows("editing +3", "docs/rules.md"));
  terminal.type("\r");
  await terminal.until(shows("− Before", "toll of [-5-]"));
  terminal.type("-");
  await terminal.until(shows("rejected: it counts for nothing"));
  terminal.type("c");
  await terminal.until(shows("Dogs stay on board.", "+ added"));
  terminal.type("q");
  await terminal.until(shows("exit 0"));
  expect(readFileSync(join(cwd, "onrecord.review.jsonl"), "utf8")).toContain("rejected");
  const { stdout } = await run(program, ["compare", "--git", "rules.md"], { cwd, env });
  expect(stdout).toContain("1 change rejected in review");
});

test("--git and --watch is a wrong call", async () => {
  const { stderr, status } = await run(program, ["--git", "--watch", "a.md"], {
    cwd: makeFolder(),
  });
  expect(status).toBe(2);
  expect(stderr).toContain("--watch sees files that change, and --git reads what is committed");
});

test.for(["--with b.md", "--date 2020"])("--git and %s is a wrong call", async (more) => {
  const { stderr, status } = await compare(makeFolder(), "a.md", ...more.split(" "));
  expect(status).toBe(2);
  expect(stderr).toContain("expected neither --with nor --date beside it");
});
