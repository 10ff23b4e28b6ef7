import fc from "fast-check";
import { expect, test } from "vitest";
import { hostilePositions, hostileStatements } from "../../test/hostile-data.ts";
import { sampleTime, sampleTimeline } from "../../test/samples.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";

test("JSON reads back to the same data", () => {
  fc.assert(
    fc.property(hostileStatements, hostilePositions, (statements, positions) => {
      expect(JSON.parse(json.writeStatements(statements))).toEqual(statements);
      expect(JSON.parse(json.writeTimeline(sampleTimeline, statements))).toEqual({
        ...sampleTimeline,
        statements,
      });
      expect(JSON.parse(json.writePositions(positions, statements))).toEqual({
        ...positions,
        statements,
      });
    }),
  );
});

test("each line of JSON Lines reads back to a record", () => {
  fc.assert(
    fc.property(hostileStatements, (statements) => {
      expect(readLines(jsonl.writeStatements(statements))).toEqual(statements);
      expect(readLines(jsonl.writeTimeline(sampleTimeline, statements))).toEqual([
        { axis: "refers-to" },
        ...sampleTimeline.entries.map((entry) => ({ entry })),
        { undated: "s2" },
        ...statements.map((statement) => ({ statement })),
      ]);
    }),
  );
});

test.for([
  ["\u001b[31m", String.raw`"\u001b[31m"`],
  ["\u009b\u007f", String.raw`"\u009b\u007f"`],
  ["\u202e\u2066", String.raw`"\u202e\u2066"`],
  ["\u{e0041}", String.raw`"\udb40\udc41"`],
  ["one\ntwo", String.raw`"one\ntwo"`],
  ["Zoë – £3", `"Zoë – £3"`],
] as const)("%j is written as %s", ([text, written]) => {
  const [line] = jsonl.writeTimes([{ ...sampleTime, text, document: "a.md", line: 3 }]).split("\n");
  expect(line).toContain(`"text":${written},`);
});

function readLines(lines: string): unknown[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}
