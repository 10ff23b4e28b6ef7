import { Ajv } from "ajv";
import { buildTimeline, extractStatements, extractTimes, readDocument } from "@onrecord/core";
import { comparePositions } from "@onrecord/diff";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { writePositions, writeStatements, writeTimeline, writeTimes } from "./write.ts";

const folder = fileURLToPath(new URL("../schemas", import.meta.url));
const fixtures = fileURLToPath(new URL("../../../fixtures", import.meta.url));

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validators = new Map(
  readdirSync(folder).map((name) => {
    const schema: unknown = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
    if (typeof schema !== "object" || schema === null)
      throw new Error(`${name}: expected a schema`);
    return [name.replace(".schema.json", ""), ajv.compile(schema)] as const;
  }),
);

/** What is wrong with each value, by the schema of that name. */
function errorsOf(name: string, values: readonly unknown[]): readonly string[] {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`expected a schema ${name}`);
  return values.flatMap((value) => (validate(value) ? [] : [ajv.errorsText(validate.errors)]));
}

function valueOf(json: string): unknown[] {
  return [JSON.parse(json)];
}

function linesOf(jsonl: string): unknown[] {
  return jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

/** Every result of documents of two years in both forms of JSON, by the schema that it keeps to. */
function writeAll(texts: readonly string[]): readonly (readonly [string, readonly unknown[]])[] {
  const documents = texts.map((text, index) =>
    readDocument(text, { id: `${index}.md`, date: `${2016 + index}-09-15`, author: "A party" }),
  );
  const statements = documents.flatMap((document) => extractStatements(document));
  const times = documents.flatMap((document) =>
    extractTimes(document).map((time) => Object.assign({ document: document.id, line: 1 }, time)),
  );
  const timeline = buildTimeline(statements, { axis: "refers-to" });
  const positions = comparePositions(statements, { documents, split: "2017" });
  return [
    ["statements", valueOf(writeStatements(statements, "json"))],
    ["statement-line", linesOf(writeStatements(statements, "jsonl"))],
    ["times", valueOf(writeTimes(times, "json"))],
    ["time-line", linesOf(writeTimes(times, "jsonl"))],
    ["timeline", valueOf(writeTimeline(timeline, statements, "json"))],
    ["timeline-line", linesOf(writeTimeline(timeline, statements, "jsonl"))],
    ["positions", valueOf(writePositions(positions, statements, "json"))],
    ["positions-line", linesOf(writePositions(positions, statements, "jsonl"))],
  ];
}

const party = [
  "We will build 480 homes by the end of 2018. The trust said on Monday that “costs rose by 3%”.",
  "We built only 200 homes. We will no longer plant trees, if the council agrees. Berths stay free.",
];

const letters = readdirSync(`${fixtures}/calais`).filter((name) => /\.(?:md|txt)$/.test(name));

test.for([
  ["two sentences", party],
  ["letters", letters.map((name) => readFileSync(`${fixtures}/calais/${name}`, "utf8"))],
] as const)("schemas hold for all results of %s", ([, texts]) => {
  for (const [name, values] of writeAll(texts)) {
    expect([name, values.length > 0, errorsOf(name, values)]).toEqual([name, true, []]);
  }
});

test("whatever documents say, schemas hold", () => {
  const words = fc.constantFrom(...party.join(" ").split(" "), "\n\n", "# A", "- b", "2019", "“");
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(fc.tuple(text, text), (texts) => {
      for (const [name, values] of writeAll(texts)) {
        expect([name, errorsOf(name, values)]).toEqual([name, []]);
      }
    }),
  );
});

const [line] = linesOf(
  writeStatements(extractStatements(readDocument("We will build 480 homes.")), "jsonl"),
);

test.for([
  ["a field more", { ...Object(line), more: 1 }],
  ["no speaker", { ...Object(line), speaker: undefined }],
  ["an act that is none", { ...Object(line), act: "threat" }],
  ["a span of three", { ...Object(line), span: [1, 2, 3] }],
  ["a text", "We will build 480 homes."],
] as const)("a statement with %s is none", ([, value]) => {
  expect(errorsOf("statement-line", [line])).toEqual([]);
  expect(errorsOf("statement-line", [JSON.parse(JSON.stringify(value))])).not.toEqual([]);
});
