import { Ajv2020 } from "ajv/dist/2020.js";
import { extractStatements, extractTimes, indexLines, readDocument } from "@onrecord/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileDocuments, hostilePositions, hostileStatements } from "../../test/hostile-data.ts";
import { sampleDocuments, samplePositions, sampleStatements } from "../../test/samples.ts";
import { annotationSchema } from "../../test/schemas/annotation-schema.ts";
import { annotation } from "./annotation.ts";

const isValid = new Ajv2020().compile<{ readonly first: { readonly items: readonly Found[] } }>(
  annotationSchema,
);
const known = { documents: sampleDocuments };

test("a statement is its words in the document, with what they do", () => {
  const [first] = read(annotation.writeStatements(sampleStatements, known));
  expect(first).toMatchInlineSnapshot(`
    {
      "body": [
        {
          "format": "text/plain",
          "language": "en",
          "purpose": "describing",
          "type": "TextualBody",
          "value": "A backbench MP · pledge · said 15 September 2016 · refers to 19 to 25 September 2016",
        },
        {
          "format": "text/plain",
          "purpose": "tagging",
          "type": "TextualBody",
          "value": "pledge",
        },
        {
          "format": "application/json",
          "purpose": "describing",
          "type": "TextualBody",
          "value": "{"id":"s1","text":"We will find 480 children a home next week","speaker":{"name":"A backbench MP","role":"author","holder":null},"toldBy":[],"act":"pledge","outcome":false,"certainty":"certain","polarity":"positive","statedOn":{"edtf":"2016-09-15","earliest":"2016-09-15","latest":"2016-09-15","source":"front-matter"},"refersTo":[{"edtf":"2016-09-19/2016-09-25","earliest":"2016-09-19","latest":"2016-09-25"}]}",
        },
      ],
      "id": "urn:uuid:b58e67b8-64c1-866c-b53a-97d7841abe55",
      "motivation": "describing",
      "target": {
        "selector": [
          {
            "exact": "We will find 480 children a home next we",
            "prefix": "",
            "suffix": "ek",
            "type": "TextQuoteSelector",
          },
          {
            "end": 40,
            "start": 0,
            "type": "TextPositionSelector",
          },
        ],
        "source": "https://a.example/what-we-owe",
      },
      "type": "Annotation",
    }
  `);
});

test("a change is its later words, and links the earlier ones", () => {
  const [change] = read(annotation.writePositions(samplePositions, sampleStatements, known));
  expect(change?.target.source).toBe("news/b.md");
  expect(change?.body).toMatchObject([
    {
      value:
        "unmet (match, 0.82, accepted) · children's homes (outcome: tells what came of it (+1.5))",
    },
    { value: "unmet" },
    { type: "SpecificResource", purpose: "linking", source: "https://a.example/what-we-owe" },
    { format: "application/json" },
  ]);
});

test.for([
  ["a b/ü.md", "a%20b/%C3%BC.md"],
  ["javascript:alert(1)", "javascript%3Aalert(1)"],
  ["//evil.example/x", ".//evil.example/x"],
  ["", "./"],
  ["half \ud800", "half%20%EF%BF%BD"],
] as const)("the document %j is the source %j", ([id, source]) => {
  const [sample] = sampleDocuments;
  const documents = sample === undefined ? [] : [{ ...sample, id, url: "javascript:x" }];
  const statements = sampleStatements
    .slice(0, 1)
    .map((it) => Object.assign({}, it, { document: id }));
  const [first] = read(annotation.writeStatements(statements, { documents }));
  expect(first?.target.source).toBe(source);
});

test("every statement and time of a text with emoji is found again by its code points and its words", () => {
  const text =
    "# 🙂 Homes 🇬🇧\n\nOn 3 May 2016 the minister 👩‍⚖️ said: “We will build 480 homes 🏠 by 2018.” 🙃 She said so 🙂 last week.\n";
  const document = readDocument(text, { id: "a.md", date: "2016-09-15" });
  const lineOf = indexLines(text);
  const times = extractTimes(document).map((time) =>
    Object.assign({ document: "a.md", line: lineOf(time.span[0]) }, time),
  );
  const statements = extractStatements(document);
  const found = [
    ...read(annotation.writeStatements(statements, { documents: [document] })),
    ...read(annotation.writeTimes(times, { documents: [document] })),
  ];
  const spans = [...statements, ...times].map(({ span }) => span);
  expect(found.length).toBeGreaterThan(4);
  const points = Array.from(text);
  for (const [
    index,
    {
      target: { selector },
    },
  ] of found.entries()) {
    const [{ exact, prefix, suffix }, { start, end }] = selector;
    expect(points.slice(start, end).join("")).toBe(exact);
    expect(exact).toBe(text.slice(...(spans[index] ?? [])));
    expect(text.split(prefix + exact + suffix)).toHaveLength(2);
  }
});

test("whatever documents say, the model's schema holds", () => {
  fc.assert(
    fc.property(hostileStatements, hostilePositions, (statements, positions) => {
      const documents = hostileDocuments(statements);
      read(annotation.writeStatements(statements, { documents }));
      read(annotation.writePositions(positions, statements, { documents }));
    }),
  );
});

type Found = {
  readonly body: readonly Readonly<Record<string, unknown>>[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
};

function read(written: string): readonly Found[] {
  const collection: unknown = JSON.parse(written);
  if (isValid(collection)) return collection.first.items;
  throw new Error(JSON.stringify(isValid.errors));
}
