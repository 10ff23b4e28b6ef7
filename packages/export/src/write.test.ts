import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostilePositions, hostileStatements } from "../test/hostile-data.ts";
import { samplePositions, sampleStatements, sampleTime, sampleTimeline } from "../test/samples.ts";
import { formats, writePositions, writeStatements, writeTimeline, writeTimes } from "./write.ts";

const placed = [{ ...sampleTime, document: "a.md", line: 3 }];

test("the formats are these", () => {
  expect(formats).toEqual(["text", "json", "jsonl", "csv", "markdown"]);
});

describe.for(formats.map((format) => [format] as const))("%s", ([format]) => {
  test.for([
    ["statements", () => writeStatements(sampleStatements, format)],
    ["times", () => writeTimes(placed, format)],
    ["timeline", () => writeTimeline(sampleTimeline, sampleStatements, format)],
    ["positions", () => writePositions(samplePositions, sampleStatements, format)],
    [
      "a timeline of nothing",
      () => writeTimeline({ axis: "stated-on", entries: [], undated: [] }, [], format),
    ],
  ] as const)("%s end in one newline and are the same each time", ([, write]) => {
    expect(write()).toMatch(/[^\n]\n$/);
    expect(write()).toBe(write());
  });

  test("whatever documents say, it is written and ends in one newline", () => {
    fc.assert(
      fc.property(hostileStatements, hostilePositions, (statements, positions) => {
        for (const written of [
          writeStatements(statements, format),
          writeTimes(
            statements.flatMap((it) =>
              it.times.map((time) => ({ ...time, document: it.document, line: 1 })),
            ),
            format,
          ),
          writeTimeline(sampleTimeline, statements, format),
          writePositions(positions, statements, format),
        ]) {
          expect(written).toMatch(/[^\n]\n$/);
          // No format lets a control, a bidi override or half a character through to a terminal.
          expect(written.replaceAll("\n", "")).not.toMatch(
            /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u,
          );
        }
      }),
    );
  });
});

test("JSON Lines of nothing are no lines", () => {
  expect(writeStatements([], "jsonl")).toBe("");
});

test("a broken call says what was expected, what came, and an example", () => {
  expect(() => writeStatements([], "yaml")).toThrow(
    'writeStatements(statements, format): expected format to be one of text, json, jsonl, csv, markdown; got "yaml". Example: "json"',
  );
  expect(() => writeTimeline(sampleTimeline, [], "json")).toThrow(
    'expected every statement that is named; got 0 without "s1"',
  );
  expect(() => writePositions(samplePositions, sampleStatements.slice(0, 1), "text")).toThrow(
    'got 1 without "s2"',
  );
});
