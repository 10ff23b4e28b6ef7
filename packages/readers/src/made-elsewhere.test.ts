import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { extractStatements, readDocument, type Document } from "@onrecord/core";
import { expect, test } from "vitest";
import { readBytes } from "./read-bytes.ts";

const fixtures = path.join(import.meta.dirname, "../../../fixtures");
const made = path.join(fixtures, "made-elsewhere");

/** What was made from what; see `make-documents.sh` there. */
const sources = {
  article: [
    "calais/2016-09-15-an-mp-on-the-camp.md",
    { date: "2016-09-15", author: "A backbench MP" },
  ],
  letter: [
    "calais/letter-to-constituents.txt",
    { date: "2016-10-20", author: "A constituency MP" },
  ],
  news: [
    "calais/2018-01-18-news-on-the-summit.md",
    { date: "2018-01-18", author: "Staff reporter" },
  ],
  plan: ["made-elsewhere/plan.md", { date: "2017-06-10", author: "A reporter" }],
} as const;

function statementsOf(document: Document): readonly string[] {
  return extractStatements(document).map(
    ({ text, act, polarity, certainty, speaker, statedOn, refersTo, headings, quantities }) =>
      [
        text,
        act,
        polarity,
        certainty,
        `${speaker.role} ${speaker.name ?? "?"} for ${speaker.holder ?? "?"}`,
        `on ${statedOn.edtf ?? "?"}`,
        `of ${refersTo.map(({ edtf }) => edtf).join(", ")}`,
        `under ${headings.join(", ")}`,
        quantities.map((it) => it.text).join(", "),
      ].join(" | "),
  );
}

const names = readdirSync(made).filter((name) => !/\.(?:sh|md)$/.test(name));

test.for(names)("%s says what its source says, statement by statement", async (name) => {
  const [kind = ""] = name.split(".");
  if (!isKind(kind)) throw new Error(`${name}: expected one of ${Object.keys(sources).join(", ")}`);
  const [source, given] = sources[kind];
  const text = readFileSync(path.join(fixtures, source), "utf8");
  const before = readDocument(text, { ...given, format: "markdown" });
  const { document, messages } = await readBytes(readFileSync(path.join(made, name)), {
    ...given,
    path: name,
  });
  expect(messages).toEqual([]);
  expect(statementsOf(document)).toEqual(statementsOf(before));
});

function isKind(kind: string): kind is keyof typeof sources {
  return kind in sources;
}
