import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { buildProgram, makeFolder, type Outcome, run } from "./program.ts";

vi.setConfig({ testTimeout: 30_000 });

let program = "";
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

const head = (date: string): string => `---\ndate: ${date}\nauthor: Harbour Party\n---\n\n`;
const earlier = `${head("2016-05-01")}We will build 480 homes in Northgate by 2019.\n`;
const later = `${head("2018-05-01")}We will build 200 homes in Northgate by 2019.\n`;

const review = {
  before: { document: "2016.md", exact: "We will build 480 homes in Northgate by 2019." },
  after: { document: "2018.md", exact: "We will build 200 homes in Northgate by 2019." },
  said: "lowered",
};
const rejected = JSON.stringify({ ...review, verdict: "rejected" });
const accepted = JSON.stringify({ ...review, verdict: "accepted" });

async function compare(
  lines: readonly string[],
  { args = ["letters"], name = "letters/onrecord.review.jsonl", after = later } = {},
): Promise<Outcome> {
  const cwd = makeFolder();
  mkdirSync(join(cwd, "letters"));
  writeFileSync(join(cwd, "letters/2016.md"), earlier);
  writeFileSync(join(cwd, "letters/2018.md"), after);
  writeFileSync(join(cwd, name), `${lines.join("\n")}\n`);
  return run(program, ["compare", ...args], { cwd });
}

test("without a verdict the change is told", async () => {
  const { stdout, stderr, status } = await compare([]);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toContain("1 matter, 1 change\n");
  expect(stdout).toContain("lowered (match");
});

test("verdicts beside the documents or above them, or in a named file, are honoured", async () => {
  const outcomes = await Promise.all([
    compare([rejected]),
    compare([rejected.replaceAll(/201[68]\.md/g, "letters/$&")], { name: "onrecord.review.jsonl" }),
    compare([rejected.replaceAll(/201[68]\.md/g, "letters/$&")], {
      name: "ours.jsonl",
      args: ["letters", "--review", "ours.jsonl"],
    }),
  ]);
  for (const { stdout, stderr, status } of outcomes) {
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toContain("0 matters, 0 changes; 1 change rejected in review, not shown");
    expect(stdout).not.toContain("lowered");
  }
});

test("what cannot be honoured is told by its line, the rest holds, and the status says so", async () => {
  const gone = accepted.replace("480", "900");
  const { stdout, stderr, status } = await compare([gone, "{bad", accepted, rejected]);
  expect(status).toBe(1);
  expect(stdout).toContain("1 change rejected in review");
  expect(stderr.split("\n").map((line) => line.slice(0, 60))).toEqual([
    "letters/onrecord.review.jsonl:2: not JSON; expected a verdic",
    "letters/onrecord.review.jsonl:1: before: in letters/2016.md ",
    "letters/onrecord.review.jsonl:3: this line judges a change t",
    "",
  ]);
});

test("verdicts on documents that are not read wait, and are counted", async () => {
  const { stderr, status } = await compare([accepted, rejected.replace("2016.md", "2012.md")]);
  expect(status).toBe(0);
  expect(stderr).toContain("1 verdict is about documents that were not read: 2012.md");
});

test("a named file that is missing is wrong usage, and verdicts are no documents", async () => {
  const missing = await compare([], { args: ["letters", "--review", "none.jsonl"] });
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain("--review none.jsonl: no such file");
  const listed = await compare([accepted], { args: ["letters", "--from", "jsonl"] });
  expect(listed.stderr).toContain("no documents in this folder");
});
