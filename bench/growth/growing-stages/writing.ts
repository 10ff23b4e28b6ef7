import {
  buildTimeline,
  type Document,
  extractTimes,
  type Statement,
  type Timeline,
} from "@onrecord/core";
import { comparePositions, type Positions } from "@onrecord/diff";
import {
  formatsFor,
  type PlacedTime,
  writePositions,
  writeStatements,
  writeTimeline,
  writeTimes,
} from "@onrecord/export";
import type { GrowingStage } from "../growing-stage.ts";
import { extractAll, readPolicies } from "./policies.ts";

type Results = {
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly times: readonly PlacedTime[];
  readonly timeline: Timeline;
  readonly positions: Positions;
};

/** What was found in so many sentences: to find it takes longer than to write it in every format. */
const found = new Map<number, Results>();

function find(sentences: number): Results {
  const known = found.get(sentences);
  if (known !== undefined) return known;
  const documents = [2016, 2018].flatMap((year) => readPolicies(sentences / 2, year));
  const statements = extractAll(documents);
  const results: Results = {
    documents,
    statements,
    times: documents.flatMap((document) =>
      extractTimes(document).map((time) => Object.assign(time, { document: document.id, line: 1 })),
    ),
    timeline: buildTimeline(statements, { axis: "refers-to" }),
    positions: comparePositions(statements, { documents, split: "2017" }),
  };
  found.set(sentences, results);
  return results;
}

const writers = {
  statements: ({ statements, documents }, format) =>
    writeStatements(statements, format, { documents }),
  times: ({ times, documents }, format) => writeTimes(times, format, { documents }),
  timeline: ({ timeline, statements, documents }, format) =>
    writeTimeline(timeline, statements, format, { documents }),
  positions: ({ positions, statements, documents }, format) =>
    writePositions(positions, statements, format, { documents }),
} satisfies Readonly<
  Record<Parameters<typeof formatsFor>[0], (results: Results, format: string) => string>
>;

/** From results to each format. */
export const writing: readonly GrowingStage[] = (
  ["statements", "times", "timeline", "positions"] as const
).flatMap((kind) =>
  formatsFor(kind).map((format) => ({
    name: `${kind} as ${format}`,
    sentences: 500,
    prepare: (sentences: number) => {
      const results = find(sentences);
      return () => writers[kind](results, format);
    },
  })),
);
