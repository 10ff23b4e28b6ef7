import { expect, test } from "vitest";
import * as names from "./index.ts";

test("the names that other programs import: one may be added on purpose, and none goes", () => {
  expect(Object.keys(names).toSorted()).toEqual([
    "aboutTerm",
    "buildTimeline",
    "extractStatements",
    "extractTimes",
    "findAttributions",
    "findNounPhrases",
    "findQuantities",
    "findTimes",
    "indexLines",
    "keepStrongest",
    "listSearchWords",
    "readDocument",
    "readEdtf",
    "remarkOnrecord",
    "searchTerm",
    "setRepeatsAside",
    "splitSentences",
    "streamTimes",
  ]);
});
