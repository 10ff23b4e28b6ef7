import { buildTimeline, extractStatements, readDocument } from "@onrecord/core";
import { comparePositions } from "@onrecord/diff";
import type { BrowserModel } from "../src/browser/browser-model.ts";

const texts = [
  [
    "2020-01-10",
    "Boats pay a toll of 5 pounds a night. Fishing boats pay nothing.",
    "Crews must keep the quay clear. Dogs are allowed on the quay.",
  ],
  [
    "2021-03-02",
    "Boats pay a toll of 6 pounds a night. Fishing boats pay nothing.",
    "Crews should keep the quay clear. Dogs are allowed on the quay.",
  ],
  [
    "2022-05-20",
    "Boats pay a toll of 8 pounds a night. Fishing boats pay nothing.",
    "Crews should keep the quay clear. Every crew must carry a radio.",
  ],
] as const;

const documents = texts.map(([date, ...paragraphs], index) => {
  const id = `rules.md@${index + 1}`;
  return readDocument(`# Mooring rules\n\n${paragraphs.join("\n\n")}\n`, { id, path: id, date });
});
const statements = documents.flatMap((document) => extractStatements(document));

/** Three versions of one text of our own words, read and compared as the program does it. */
export const mooring: BrowserModel = {
  documents,
  statements,
  timeline: buildTimeline(statements, { axis: "refers-to" }),
  positions: comparePositions(statements, { documents, split: null, unread: [] }),
  byRules: [],
  beside: [],
  reading: null,
};
