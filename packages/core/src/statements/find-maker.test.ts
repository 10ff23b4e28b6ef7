import { expect, test } from "vitest";
import { readPassage } from "../grammar/read-passage.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { findMaker } from "./find-maker.ts";

const find = (text: string) => findMaker(readPassage(text, splitSentences(text)));

test.for([
  ["The Harbour Party will mend the quay. We will open the mill.", ["harbour"]],
  [
    "A Reed Labour Government will mend the quay. Labour will open the mill. The Liberals will not.",
    ["reed", "labour"],
  ],
  ["Labour will cut taxes for bakers. Labour will raise wages.", ["labour"]],
  [
    "The Labour Party will hurt the poor. Under a re-elected Coalition Government more will be done.",
    ["coalition"],
  ],
] as const)("%j is a text of %j", ([text, names]) => {
  expect([...(find(text)?.names ?? [])].toSorted()).toEqual([...names].toSorted());
});

test.for([
  "The Harbour Party will mend the quay. The Greens will open the mill.",
  "The Greens will close the port.",
  "The Labour Party will damage the port and will hurt the poor. We will not.",
  "Labour will cut your pension. Labour will raise taxes on every family. Labour will scrap the ferry.",
  "A Reed Labour Government will raise your taxes. A Reed Labour Government will close schools.",
])("whose text %j is, is not clear", (text) => {
  expect([...(find(text)?.names ?? ["nobody"])]).toEqual([]);
});

test.for(["", "We will mend the quay.", "The government will mend the quay.", "The Greens came."])(
  "no body with a name plans anything in %j",
  (text) => {
    expect(find(text)).toBeNull();
  },
);
