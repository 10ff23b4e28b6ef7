import fc from "fast-check";
import { expect, test } from "vitest";
import { attribute } from "./attribution/attribute.ts";
import { extractStatements } from "./extract-statements.ts";
import { readPassage } from "./grammar/read-passage.ts";
import { readDocument } from "./read-document.ts";

const statementsOf = (text: string, format: string) =>
  extractStatements(readDocument(text, { date: "2016-09-15", format }));

const units: readonly string[] = [
  ..."a “ ” \" ' ‘ ’ ( ) [ ] < > { } . , : ; ! ? - – — * _ # ` | ~ & \\ 1 😀 漢".split(" "),
  ..."\ud800 \udc00 \0 \u00ad \u202e \u2028 \n \r \r\n \t".split(" "),
  " ",
  "“ ",
  "'a ",
  "(a ",
  "[a](b) ",
  "# a\n",
  "> ",
  "1. ",
  "1,111",
  "3/4/2016 ",
  "£5 million to ",
  "said ",
  "and ",
  "she said she said ",
  "he said that ",
  "according to May ",
  "According to the Minister, ",
  "We will build 5 homes, and ",
  "two years before ",
  "“We will go.\n\n",
];

test.for(units.flatMap((unit) => [[unit, "text"] as const, [unit, "markdown"] as const]))(
  "%j over and over again, as %s",
  ([unit, format]) => {
    const text = unit.repeat(400);
    const statements = statementsOf(text, format);
    let last = 0;
    for (const { span, content } of statements) {
      expect(span[0]).toBeGreaterThanOrEqual(last);
      expect(span[1]).toBeLessThanOrEqual(text.length);
      for (const [start, end] of content) expect(text.slice(start, end).trim()).not.toBe("");
      last = span[0];
    }
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  },
);

test.for(["We will build 480 homes. ", "“We will go,” said Ann Reid. "])(
  "%j is one statement each time, however long the line",
  (sentence) => {
    for (const times of [10, 400]) {
      expect(statementsOf(sentence.repeat(times), "text")).toHaveLength(times);
    }
  },
);

test.for(["~", "`"])("a fence may be ten million of %j", (mark) => {
  const fence = mark.repeat(10_000_000);
  const text = `We will go.\n\n${fence}\nWe will stay.\n\nWe will wait.\n${fence}\n\nWe will come.\n`;
  expect(statementsOf(text, "markdown").map((it) => it.text)).toEqual([
    "We will go.",
    "We will come.",
  ]);
});

test.for(["*x", "**x** ", "_a ", "~x~", "[x]("])(
  "a paragraph of nothing but %j is read as it stands",
  (piece) => {
    const text = `We will go.\n\n${piece.repeat(20_000)}\n\nWe will come.\n`;
    const words = statementsOf(text, "markdown").map((it) => it.text);
    expect([words.at(0), words.at(-1)]).toEqual(["We will go.", "We will come."]);
  },
);

test("he said that she said has an end", () => {
  expect(statementsOf("she said ".repeat(5000), "text").length).toBeGreaterThan(0);
});

test("a quotation may run over any number of paragraphs", { timeout: 60_000 }, () => {
  const paragraph = "“We go.";
  const count = 150_000;
  const text = `${`${paragraph}\n\n`.repeat(count)}“We go,” said Ann Reid.`;
  const step = paragraph.length + 2;
  const sentences = Array.from({ length: count + 1 }, (_, index) => {
    const start = index * step;
    return [start, index < count ? start + paragraph.length : text.length] as const;
  });
  const [first] = attribute(readPassage(text, sentences));
  expect(first?.name).toBe("Ann Reid");
  expect(first?.content).toHaveLength(count + 1);
});

test("whatever pieces of speech a sentence without end is made of, statements stay in the text", () => {
  const piece = fc.constantFrom(
    "Ann Reid said ",
    "that we will go ",
    ", and ",
    "last week ",
    "“we go” ",
    "'it' ",
    "the workers’ day ",
    "who promised to ",
    "according to May ",
    "five homes ",
    "; ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      const text = pieces.join("");
      for (const { span } of statementsOf(text, "text")) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 50 },
  );
});
