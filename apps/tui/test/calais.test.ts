import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { buildTimeline, type Quantity, type Statement } from "@onrecord/core";
import { type Change, comparePositions } from "@onrecord/diff";
import { expect, test } from "vitest";
import type { Call } from "../src/call.ts";
import { collectStatements } from "../src/statements/collect-statements.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = "fixtures/calais";

const call: Call = {
  operands: [],
  settings: {},
  host: {
    cwd: root,
    env: {},
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  },
  tell: ({ kind, says }) => {
    if (kind === "unread") throw new Error(says);
  },
};

/** What a careful reader takes from the documents; each line was checked against the text by hand. */
test.for([
  ["2016-09-15-an-mp-on-the-camp.md"],
  ["letter-to-constituents.txt"],
  ["2018-01-18-news-on-the-summit.md"],
] as const)("the statements of %s", async ([name]) => {
  const { statements } = await collectStatements([`${folder}/${name}`], call);
  expect(statements.map(summarise)).toEqual(
    readExpected(`${folder}/expected/${name}.statements.jsonl`),
  );
});

test("the timeline", async () => {
  const { statements } = await collectStatements([folder], call);
  const places = new Map(statements.map((it) => [it.id, placeOf(it)]));
  const { entries } = buildTimeline(statements, { axis: "refers-to" });
  const dates = entries.map(({ edtf, statements: ids }) => ({
    date: edtf,
    statements: ids.map((id) => places.get(id)),
  }));
  expect(dates).toEqual(readExpected(`${folder}.timeline.jsonl`));
});

test("the positions of 2016 and 2018", async () => {
  const { documents, statements } = await collectStatements([folder], call);
  const places = new Map(statements.map((it) => [it.id, placeOf(it)]));
  const { matters } = comparePositions(statements, { documents, split: "2017" });
  const summary = matters.map(({ label, statements: ids, changes }) => ({
    matter: label,
    statements: ids.map((id) => places.get(id)),
    changes: changes.map(({ kind, band, before, after, figures }) => ({
      kind,
      band,
      before: places.get(before),
      after: places.get(after),
      ...(figures === undefined ? {} : { figures: describeFigures(figures) }),
    })),
  }));
  expect(summary).toEqual(readExpected(`${folder}.positions.jsonl`));
});

function readExpected(name: string): readonly unknown[] {
  const lines = readFileSync(`${root}/${name}`, "utf8").trimEnd().split("\n");
  return lines.map((line): unknown => JSON.parse(line));
}

/** What a reader checks; whatever is usual (the author speaks, nothing is dated) is left out. */
function summarise(statement: Statement): Record<string, unknown> {
  const { line, statedOn, speaker, act, polarity, outcome, text } = statement;
  const { refersTo, deadline, quantities } = statement;
  return {
    line,
    statedOn: statedOn.edtf,
    speaker: speaker.name,
    ...(speaker.role === "author" ? {} : { role: speaker.role }),
    ...(speaker.holder === null || speaker.holder === speaker.name
      ? {}
      : { holder: speaker.holder }),
    act,
    ...(polarity === "negative" ? { polarity } : {}),
    ...(outcome ? { outcome } : {}),
    text,
    ...(refersTo.length === 0 ? {} : { refersTo: refersTo.map(({ edtf }) => edtf) }),
    ...(deadline === null ? {} : { deadline: deadline.edtf }),
    ...(quantities.length === 0 ? {} : { quantities: quantities.map(describeQuantity) }),
  };
}

const bounds = { exact: "", "at least": ">=", "at most": "<=", over: ">", under: "<" } as const;

function describeQuantity({ approximate, bound, kind, max, min, of, over, per, unit }: Quantity) {
  const amount = min === max ? String(min) : `${String(min)}..${String(max)}`;
  return [
    `${approximate ? "~" : ""}${bounds[bound]}${amount}${kind === "percent" ? "%" : ""}`,
    ...(unit === null ? [] : [unit]),
    ...(of === null ? [] : [of]),
    ...(per === null ? [] : [`per ${per}`]),
    ...(over === null ? [] : [`over ${over}`]),
  ].join(" ");
}

function describeFigures(figures: Change["figures"]): readonly string[] {
  return figures === undefined ? [] : [figures.before, figures.after].map(describeQuantity);
}

function placeOf({ document, line, text }: Statement): string {
  return `${document.slice(folder.length + 1)}:${String(line)} ${text.slice(0, 40)}`;
}
