import fc from "fast-check";
import { expect, test } from "vitest";
import { extractStatements, extractTimes } from "./extract-statements.ts";
import { readDocument } from "./read-document.ts";

const source = `---
date: 2018-01-18
author: Jane Smith
---

# A treaty

## The border

Britain will pledge **£44.5 million** more for the border. Ann Lee said the talks would fail.

- Only 200 children have been housed since 2016.

“We will act,” the minister said. “Nobody will be left behind.”
`;

const document = readDocument(source, { id: "a.md", format: "markdown" });
const statements = extractStatements(document, { aliases: { "UK Government": ["Britain"] } });

test("each statement has its speaker, act and teller", () => {
  expect(
    statements.map(({ text, act, speaker, toldBy }) => [
      text,
      act,
      speaker.holder,
      toldBy.map(({ name }) => name),
    ]),
  ).toEqual([
    ["£44.5 million more for the border", "pledge", "UK Government", ["Jane Smith"]],
    ["the talks would fail", "assertion", "Ann Lee", ["Jane Smith"]],
    ["Only 200 children have been housed since 2016.", "assertion", "Jane Smith", []],
    ["We will act", "pledge", "minister", ["Jane Smith"]],
    ["Nobody will be left behind.", "pledge", "minister", ["Jane Smith"]],
  ]);
});

test("lines, headings and figures", () => {
  expect(statements.map(({ line }) => line)).toEqual([10, 10, 12, 14, 14]);
  expect(statements[0]?.headings).toEqual(["A treaty", "The border"]);
  expect(statements[0]?.quantities).toMatchObject([{ min: 44_500_000, unit: "GBP" }]);
  expect(statements[2]).toMatchObject({ outcome: true });
});

test("spans point into the source", () => {
  const [money] = statements;
  expect(money?.content.map((span) => source.slice(...span))).toEqual([
    "£44.5 million** more for the border",
  ]);
  const [figure] = money?.quantities ?? [];
  expect(figure === undefined ? null : source.slice(...figure.span)).toBe("£44.5 million");
});

test.for([
  [
    "| Pledge | Year |\n| --- | --- |\n| We will build 480 homes. | 2018 |",
    ["We will build 480 homes."],
  ],
  [
    "| Aim | Cost |\n| --- | --- |\n| 480 homes | £3m |\n| Trees were planted | done |",
    ["480 homes", "Trees were planted"],
  ],
  ["| **Ann Lee** | Mayor |\n| --- | --- |\n| a | b |", []],
  ["Pledges | Years\n\nMore homes", ["Pledges | Years", "More homes"]],
] as const)(
  "cells of a table that only name something are no statements: %j",
  ([text, expected]) => {
    const read = readDocument(text, { format: "markdown" });
    expect(extractStatements(read).map((statement) => statement.text)).toEqual(expected);
  },
);

test("headings are read for times, but are no statements", () => {
  const dated = readDocument("# The summer of 2016\n\nThey came in 2015.", { format: "markdown" });
  expect(extractTimes(dated).map(({ text }) => text)).toEqual(["The summer of 2016", "2015"]);
  expect(extractStatements(dated).map(({ text }) => text)).toEqual(["They came in 2015."]);
});

test("what a source does before it speaks is not lost", () => {
  const bank = readDocument(
    "The Bank will keep the rate at 2 percent and expects that prices will fall.",
  );
  expect(extractStatements(bank).map(({ text, speaker }) => [text, speaker.name])).toEqual([
    ["The Bank will keep the rate at 2 percent", null],
    ["that prices will fall", "Bank"],
  ]);
});

test.for([
  [
    "The mayor’s promise to open the pier was broken.",
    ["mayor: to open the pier", "A: The mayor’s promise to open the pier was broken."],
  ],
  ["Crews hailed the mayor’s promise to open the pier.", ["mayor: to open the pier"]],
  ["The mayor’s promise to open the pier, which was old.", ["mayor: to open the pier"]],
] as const)("what is told of a promise is the author’s: %j", ([text, expected]) => {
  const told = extractStatements(readDocument(text, { author: "A" })).map(
    ({ speaker, text: says }) => `${speaker.name ?? "?"}: ${says}`,
  );
  expect(told).toEqual(expected);
});

test("an edit elsewhere keeps the ids", () => {
  const edited = readDocument(source.replace("Ann Lee said", "Yesterday Ann Lee said"), {
    id: "a.md",
    format: "markdown",
  });
  const ids = new Set(extractStatements(edited).map(({ id }) => id));
  expect(statements.filter(({ id }) => ids.has(id)).length).toBeGreaterThanOrEqual(4);
});

test("the same words twice are two statements", () => {
  const twice = readDocument("They came. They came.", {});
  expect(new Set(extractStatements(twice).map(({ id }) => id)).size).toBe(2);
});

const words = fc.constantFrom(
  "We",
  "will",
  "not",
  "“",
  "”",
  "said",
  "May",
  "2016",
  "£3 million",
  ", but ",
  ". ",
  "\n\n",
  "# ",
  "* ",
  "if",
  "only",
  "have been housed",
  "\u0000",
  "\uD800",
  "🙂",
  "|",
  "[a](b)",
  "<b>",
  "&amp;",
  "by Monday",
  "the minister",
  "—",
);

test.for(["markdown", "text"])(
  "any %s gives statements inside the text, twice the same",
  (format) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(words).map((list) => list.join(" ")),
        ),
        (text) => {
          const read = () =>
            extractStatements(readDocument(text, { id: "x", format, on: "2016-09-15" }));
          const found = read();
          expect(read()).toEqual(found);
          for (const { span, content, times, quantities } of found) {
            for (const [start, end] of [span, ...content, ...times.map((time) => time.span)]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
            for (const quantity of quantities)
              expect(quantity.span[1]).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  },
);
