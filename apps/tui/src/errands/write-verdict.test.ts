import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, extractStatements, readDocument } from "@onrecord/core";
import { comparePositions, type Judgement } from "@onrecord/diff";
import { expect, test } from "vitest";
import { makeFolder } from "../../test/program.ts";
import { createVerdictWriter } from "./write-verdict.ts";

const name = "onrecord.review.jsonl";
const letter = (homes: number): string =>
  `# Homes\n\nRents rose.\n\nWe will build ${homes} homes in Northgate by 2019.`;

type Errand = Parameters<ReturnType<typeof createVerdictWriter>>[0];

function errand(paths: readonly string[], judgement: Judgement | null): Errand {
  const documents = paths.map((path, index) =>
    readDocument(letter(480 - index), {
      id: path,
      path,
      author: "Harbour Party",
      date: `201${index}`,
    }),
  );
  const statements = documents.flatMap((document) => extractStatements(document));
  const { matters } = comparePositions(statements, { documents, split: null });
  const [matter] = matters;
  const change = matter?.changes.find(({ kind }) => kind === "lowered");
  if (matter === undefined || change === undefined) throw new Error("expected a lowered figure");
  const judged = { change, matter, documents: documents.map(lighten), statements };
  return { type: "judge", pair: "one two", judged, judgement };
}

/** As a browser keeps it. */
function lighten(document: Document): Document {
  return { ...document, blocks: document.blocks.map((block) => ({ ...block, parts: [] })) };
}

const rejected: Judgement = { verdict: "rejected" };

test.for([
  [["a.md", "b.md"], [], name],
  [["a/2016/a.md", "a/2018/b.md"], [], `a/${name}`],
  [["a/2016/a.md", "b/2018/b.md"], [], name],
  [["a/2016/a.md", "a/2018/b.md"], [name], name],
  [["a/2016/a.md", "a/2018/b.md"], [`a/2016/${name}`], `a/2016/${name}`],
  [["a/2016/a.md", "a/2018/b.md"], [`a/2016/${name}`, `a/2018/${name}`], `a/2018/${name}`],
] as const)("a verdict on %j with %j is written to %s", async ([paths, files, expected]) => {
  const cwd = makeFolder();
  for (const folder of ["a/2016", "a/2018", "b/2018"]) {
    mkdirSync(join(cwd, folder), { recursive: true });
  }
  for (const file of files) writeFileSync(join(cwd, file), "");
  const outcome = await createVerdictWriter(null, cwd)(errand(paths, rejected));
  expect(outcome).toEqual({ type: "kept", pair: "one two", saved: rejected });
  const written = readFileSync(join(cwd, expected), "utf8");
  expect(written).toContain('"exact":"We will build 480 homes in Northgate by 2019."');
  expect(written).toContain('"said":"lowered","verdict":"rejected"');
});

test("a verdict is taken back wherever it stands, and two files never contradict each other", async () => {
  const cwd = makeFolder();
  for (const folder of ["2016", "2018"]) mkdirSync(join(cwd, folder));
  const paths = ["2016/a.md", "2018/b.md"];
  const write = createVerdictWriter(null, cwd);
  const [own, above] = [join(cwd, "2018", name), join(cwd, name)];
  await write(errand(paths, rejected));
  writeFileSync(own, readFileSync(above, "utf8").replace("2016/", "../2016/").replace("2018/", ""));
  await write(errand(paths, { verdict: "accepted" }));
  const texts = [own, above].map((file) => readFileSync(file, "utf8"));
  expect(texts.join("").match(/"verdict":"\w+"/g)).toEqual(['"verdict":"accepted"']);
  await write(errand(paths, null));
  expect([own, above].map((file) => readFileSync(file, "utf8"))).toEqual(["", ""]);
});

test("verdicts are written in the order in which they are given, to the named file", async () => {
  const cwd = makeFolder();
  const write = createVerdictWriter("ours.jsonl", cwd);
  const all = [rejected, null, { verdict: "relabelled", kind: "unmet" }] as const;
  writeFileSync(join(cwd, "ours.jsonl"), "");
  await Promise.all(all.map(async (given) => write(errand(["a.md", "b.md"], given))));
  const lines = readFileSync(join(cwd, "ours.jsonl"), "utf8").trimEnd().split("\n");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"verdict":"relabelled","kind":"unmet"');
  expect(existsSync(join(cwd, name))).toBe(false);
});

test("what cannot be written is told, and what comes after it can be", async () => {
  const cwd = makeFolder();
  const write = createVerdictWriter(null, cwd);
  mkdirSync(join(cwd, name));
  const outcome = await write(errand(["a.md", "b.md"], rejected));
  expect(outcome).toMatchObject({ type: "dropped", pair: "one two" });
  rmSync(join(cwd, name), { recursive: true });
  expect(await write(errand(["a.md", "b.md"], rejected))).toMatchObject({ type: "kept" });
});
