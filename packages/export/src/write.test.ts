import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileDocuments, hostilePositions, hostileStatements } from "../test/hostile-data.ts";
import {
  sampleDocuments,
  samplePositions,
  sampleStatements,
  sampleTime,
  sampleTimeline,
} from "../test/samples.ts";
import { formats, formatsFor } from "./find-writer.ts";
import { writePositions, writeStatements, writeTimeline, writeTimes } from "./write.ts";

const placed = [{ ...sampleTime, document: "letters/a.md", line: 3 }];
const nothing = { axis: "stated-on", entries: [], undated: [] } as const;
const known = { documents: sampleDocuments };

const every = ["text", "json", "jsonl", "csv", "markdown"];

test.for([
  [
    "statements",
    [...every, "html", "timelinejs", "ics", "atom", "markwhen", "timeml", "annotation"],
  ],
  ["times", [...every, "timeml", "annotation"]],
  ["timeline", [...every, "html", "timelinejs", "ics", "markwhen"]],
  ["positions", [...every, "html", "timelinejs", "atom", "markwhen", "annotation"]],
] as const)("the formats for %s are these", ([kind, expected]) => {
  expect(formatsFor(kind)).toEqual(expected);
});

test("every format writes something", () => {
  const kinds = ["statements", "times", "timeline", "positions"] as const;
  expect(new Set(kinds.flatMap(formatsFor))).toEqual(new Set(formats));
});

/** Lines end in a line feed; in some formats a carriage return stands before it. */
const lineEnds = /\r?\n/g;

describe.for([
  [
    "statements",
    (format: string) => writeStatements(sampleStatements, format, known),
    ([statements, , documents]: Hostile, format: string) =>
      writeStatements(statements, format, { documents }),
  ],
  [
    "times",
    (format: string) => writeTimes(placed, format, known),
    ([statements, , documents]: Hostile, format: string) =>
      writeTimes(
        statements.flatMap((it) =>
          it.times.map((time) => ({ ...time, document: it.document, line: 1 })),
        ),
        format,
        { documents },
      ),
  ],
  [
    "timeline",
    (format: string) => writeTimeline(sampleTimeline, sampleStatements, format, known),
    ([statements, , documents]: Hostile, format: string) =>
      writeTimeline(sampleTimeline, statements, format, { documents }),
  ],
  [
    "timeline",
    (format: string) => writeTimeline(nothing, [], format),
    (_: Hostile, format: string) => writeTimeline(nothing, [], format),
  ],
  [
    "positions",
    (format: string) => writePositions(samplePositions, sampleStatements, format, known),
    ([statements, positions, documents]: Hostile, format: string) =>
      writePositions(positions, statements, format, { documents }),
  ],
] as const)("%s", ([kind, write, writeHostile]) => {
  test.for(formatsFor(kind))("as %s end in one newline and are the same each time", (format) => {
    expect(write(format)).toMatch(/[^\n]\n$/);
    expect(write(format)).toBe(write(format));
  });

  test.for(formatsFor(kind))("as %s, whatever documents say, nothing acts", (format) => {
    fc.assert(
      fc.property(hostileStatements, hostilePositions, (statements, positions) => {
        const written = writeHostile([statements, positions, hostileDocuments(statements)], format);
        expect(written).toMatch(/[^\n]\n$/);
        // No format lets a control, a bidi override or half a character through to a terminal.
        expect(written.replaceAll(lineEnds, "")).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u,
        );
      }),
    );
  });
});

type Hostile = readonly [
  statements: typeof sampleStatements,
  positions: typeof samplePositions,
  documents: typeof sampleDocuments,
];

test("JSON Lines of nothing are no lines", () => {
  expect(writeStatements([], "jsonl")).toBe("");
});

test("a broken call says what was expected, what came, and an example", () => {
  expect(() => writeStatements([], "yaml")).toThrow(
    'writeStatements(statements, format, options): expected format to be one of text, json, jsonl, csv, markdown, html, timelinejs, ics, atom, markwhen, timeml, annotation; got "yaml". Example: "json"',
  );
  expect(() => writeTimes(placed, "ics")).toThrow(
    'writeTimes(times, format, options): expected format to be one of text, json, jsonl, csv, markdown, timeml, annotation; got "ics", which has no place for times. Example: "json"',
  );
  expect(() => writeTimeline(sampleTimeline, [], "json")).toThrow(
    'expected every statement that is named; got 0 without "s1"',
  );
  expect(() => writePositions(samplePositions, sampleStatements.slice(0, 1), "text")).toThrow(
    'got 1 without "s2"',
  );
  expect(() =>
    writeStatements(sampleStatements, "annotation", { documents: sampleDocuments.slice(0, 1) }),
  ).toThrow(
    'expected options.documents to hold every document, since annotation quotes them; got 1 without "news/b.md". Example: { documents: [document] }',
  );
  expect(() => writeTimes(placed, "timeml")).toThrow('got 0 without "letters/a.md"');
});
