import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Document, extractStatements, readDocument, type Statement } from "@onrecord/core";
import { type Change, comparePositions, type Judgement, type Positions } from "@onrecord/diff";
import { expect, onTestFinished, test } from "vitest";
import type { Problem } from "../problems/problem.ts";
import { findReviews } from "./find-reviews.ts";
import { honourReviews } from "./honour-reviews.ts";
import { saveVerdict } from "./save-verdict.ts";

const texts = {
  "letters/2016.md": "Rents rose.\n\nWe will build 480 homes in Northgate by 2019.",
  "letters/2018.md": "Rents fell.\n\nWe will build 200 homes in Northgate by 2019.",
};

type Read = {
  readonly cwd: string;
  readonly file: string;
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly positions: Positions;
};

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-review-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "letters"));
  return folder;
}

function read(cwd: string): Read {
  const documents = Object.entries(texts).map(([id, text]) =>
    readDocument(text, { id, path: id, author: "Harbour Party", date: id.slice(8, 12) }),
  );
  const statements = documents.flatMap((document) => extractStatements(document));
  const positions = comparePositions(statements, { documents, split: null });
  const file = join(cwd, "letters", "onrecord.review.jsonl");
  return { cwd, file, documents, statements, positions };
}

function changesOf({ matters }: Positions): readonly Change[] {
  return matters.flatMap(({ changes }) => changes);
}

async function save(
  { cwd, file, documents, statements, positions }: Read,
  judgement: Judgement | null,
) {
  const change = changesOf(positions).find(({ kind }) => kind === "lowered");
  if (change === undefined) throw new Error("expected a lowered figure");
  const judged = { change, matter: { label: "homes" }, documents, statements };
  await saveVerdict(judged, judgement, file, cwd);
  return readFileSync(file, "utf8");
}

test("a verdict is added, takes the place of an earlier one, and can be taken back", async () => {
  const before = read(makeFolder());
  const other = '{"before": "of somebody else"}\n';
  writeFileSync(before.file, other.trimEnd());
  const accepted = await save(before, { verdict: "accepted" });
  expect(accepted).toContain('"before":{"document":"2016.md","exact":"We will build 480 homes');
  const line = { verdict: "relabelled", kind: "unmet", note: "not one" } as const;
  const relabelled = await save(before, line);
  expect(relabelled.startsWith(other)).toBe(true);
  expect(relabelled.split("\n")).toHaveLength(3);
  expect(relabelled).toContain('"said":"lowered","verdict":"relabelled","kind":"unmet"');
  expect(await save(before, line)).toBe(relabelled);
  expect(await save(before, null)).toBe(other);
  expect(readdirSync(join(before.cwd, "letters"))).toEqual(["onrecord.review.jsonl"]);
});

test.for([
  [{ verdict: "accepted" }, "lowered"],
  [{ verdict: "rejected" }, "lowered"],
  [{ verdict: "relabelled", kind: "unmet" }, "unmet"],
] as const)("what is saved as %j is honoured by the next run", async ([judgement, kind]) => {
  const before = read(makeFolder());
  await save(before, judgement);
  const { documents, statements: all, cwd } = before;
  const told: Problem[] = [];
  const tell = (problem: Problem) => told.push(problem);
  const files = await findReviews(documents, null, cwd, tell);
  expect(files.map(({ name }) => name)).toEqual([join("letters", "onrecord.review.jsonl")]);
  const collection = { documents, statements: all, all, unread: [] };
  const positions = honourReviews(before.positions, files, {
    collection,
    cwd,
    tell,
  });
  expect(told).toEqual([]);
  expect(changesOf(positions)).toContainEqual(
    expect.objectContaining({ kind, review: judgement.verdict }),
  );
});
