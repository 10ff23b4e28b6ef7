import { readDocument } from "@onrecord/core";
import { alignStatements, comparePositions, diffWords } from "@onrecord/diff";
import type { GrowingStage } from "../growing-stage.ts";
import { extractAll, readPolicies, writePolicy } from "./policies.ts";

/** What a version of a text changes: a figure of every seventh paragraph, and every eleventh is gone. */
function revise(text: string): string {
  return text
    .split("\n\n")
    .filter((_, index) => index % 11 !== 10)
    .map((paragraph, index) => (index % 7 === 0 ? paragraph.replace(/\d{2,3}/, "75") : paragraph))
    .join("\n\n");
}

/** From statements to positions. */
export const comparison: readonly GrowingStage[] = [
  {
    name: "comparePositions, two years",
    sentences: 1000,
    prepare: (count) => {
      const documents = [...readPolicies(count / 2, 2016), ...readPolicies(count / 2, 2018)];
      const statements = extractAll(documents);
      return () => comparePositions(statements, { documents, split: "2017" });
    },
  },
  {
    name: "comparePositions, versions",
    sentences: 1000,
    prepare: (count) => {
      const text = writePolicy(count / 2);
      const documents = [text, revise(text)].map((version, index) =>
        readDocument(version, { id: `${index}`, date: `${2016 + index}`, author: "The council" }),
      );
      const statements = extractAll(documents);
      return () => comparePositions(statements, { documents, split: null });
    },
  },
  {
    name: "alignStatements, versions",
    sentences: 2000,
    prepare: (count) => {
      const text = writePolicy(count / 2);
      const [before = [], after = []] = [text, revise(text)].map((version) =>
        extractAll([readDocument(version, { author: "The council" })]),
      );
      return () => alignStatements(before, after);
    },
  },
  {
    name: "diffWords",
    sentences: 4000,
    prepare: (count) => {
      const text = writePolicy(count / 2);
      const revised = revise(text);
      return () => diffWords(text, revised);
    },
  },
];
