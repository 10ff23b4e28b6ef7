import path from "node:path";
import { buildTimeline, extractStatements, readDocument, type Timeline } from "@onrecord/core";
import { readRows, writeRows } from "../rows.ts";
import type { PredictTask } from "../task.ts";
import { undoTokens } from "../undo-tokens.ts";

type Article = { readonly id: string; readonly time: string; readonly text: string };

/** The days that mattered in a topic: those of the merged timeline by salience, best first. */
export const timeline: PredictTask = {
  name: "timeline",
  input: "folders with articles.jsonl: {id, time, text}",
  predict: (inputs) =>
    writeRows(inputs.map((folder) => ({ topic: path.basename(folder), dates: findDays(folder) }))),
};

function findDays(folder: string): string[] {
  const statements = readRows<Article>(path.join(folder, "articles.jsonl")).flatMap(
    ({ id, time, text }) =>
      extractStatements(
        readDocument(undoTokens(text), { id, date: time.slice(0, 10), format: "text" }),
      ),
  );
  // What is told of comes first, and the days of the articles only fill up.
  return [
    ...new Set([
      ...daysOf(buildTimeline(statements, { axis: "refers-to" })),
      ...daysOf(buildTimeline(statements, { axis: "stated-on" })),
    ]),
  ];
}

function daysOf({ entries }: Timeline): string[] {
  return entries
    .toSorted((a, b) => b.salience - a.salience)
    .flatMap(({ earliest, latest }) =>
      earliest !== null && earliest === latest ? [earliest] : [],
    );
}
