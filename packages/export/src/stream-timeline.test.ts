import { buildTimeline, keepStrongest } from "@onrecord/core";
import { expect, test } from "vitest";
import { sampleDocuments, sampleStatements } from "../test/samples.ts";
import { sourceTimeline } from "./timeline-source.ts";
import { formatsFor, streamedFormats } from "./find-writer.ts";
import { streamTimeline, writeTimeline } from "./write.ts";

const undated = sampleStatements.map((one) => ({
  ...one,
  id: `${one.id} of no date`,
  refersTo: [],
}));
const statements = [...sampleStatements, ...undated];
const documents = sampleDocuments;
const whole = buildTimeline(statements, { axis: "refers-to" });
const timelines = {
  whole,
  "by the day of speaking": buildTimeline(statements, { axis: "stated-on" }),
  strongest: keepStrongest(whole, statements, 1),
  empty: buildTimeline([], { axis: "refers-to" }),
};

test.for(
  Object.entries(timelines).flatMap(([name, it]) =>
    streamedFormats.map((f) => [name, f, it] as const),
  ),
)("in pieces it is the same: %s, %s", ([, format, timeline]) => {
  const given = timeline.entries.length === 0 ? [] : statements;
  const pieces = [...streamTimeline(sourceTimeline(timeline, given), format)];
  expect(pieces.join("")).toBe(writeTimeline(timeline, given, format, { documents }));
});

test("a format that cannot is refused", () => {
  const other = formatsFor("timeline").find((format) => !streamedFormats.includes(format));
  expect(() => streamTimeline(sourceTimeline(whole, statements), other ?? "")).toThrow(
    "expected format to be one of text, json, jsonl, csv; got",
  );
});
