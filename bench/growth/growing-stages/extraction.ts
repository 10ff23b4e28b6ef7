import {
  aboutTerm,
  buildTimeline,
  extractStatements,
  findAttributions,
  findNounPhrases,
  findQuantities,
  findTimes,
  keepStrongest,
  readDocument,
  setRepeatsAside,
  splitSentences,
} from "@onrecord/core";
import type { GrowingStage } from "../growing-stage.ts";
import { extractAll, readPolicies, writePolicy } from "./policies.ts";

const onText = (name: string, sentences: number, run: (text: string) => unknown): GrowingStage => ({
  name,
  sentences,
  prepare: (count) => {
    const text = writePolicy(count);
    return () => run(text);
  },
});

/** From a text to a timeline. */
export const extraction: readonly GrowingStage[] = [
  onText("readDocument, Markdown", 2000, (text) => readDocument(text, { format: "markdown" })),
  onText("readDocument, text", 4000, (text) => readDocument(text, { format: "text" })),
  onText("splitSentences", 20_000, (text) => splitSentences(text)),
  onText("findTimes", 5000, (text) => findTimes(text, { creationTime: "2016-09-15" })),
  onText("findQuantities", 5000, (text) => findQuantities(text)),
  onText("findNounPhrases", 2000, (text) => findNounPhrases(text)),
  onText("findAttributions", 2000, (text) => findAttributions(text)),
  {
    name: "extractStatements",
    sentences: 1000,
    prepare: (count) => {
      const document = readDocument(writePolicy(count), { date: "2016", author: "The council" });
      return () => extractStatements(document);
    },
  },
  {
    name: "setRepeatsAside",
    sentences: 10_000,
    prepare: (count) => {
      const documents = readPolicies(count);
      return () => setRepeatsAside(documents);
    },
  },
  {
    name: "buildTimeline, keepStrongest, aboutTerm",
    sentences: 4000,
    prepare: (count) => {
      const statements = extractAll(readPolicies(count));
      return () => {
        const timeline = buildTimeline(statements, { axis: "refers-to" });
        keepStrongest(timeline, statements, 100);
        return aboutTerm(statements, "homes in Carrow");
      };
    },
  },
];
