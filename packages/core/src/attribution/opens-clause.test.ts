import { expect, test } from "vitest";
import { readPassage } from "../grammar/read-passage.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { attribute } from "./attribute.ts";
import { showAttributions } from "./show-attributions.ts";

const shown = (text: string): readonly string[] =>
  showAttributions(text, attribute(readPassage(text, splitSentences(text))));

test.for([
  "the “slow” procedure now in place seems to fail",
  "the plan, under which all of them would pay, represents “a first step”",
  "the only thing that counts is “care and patience”",
  "there still was no “common line” in town",
  "the fares were “dear”, but that the lack of boats “hurts us all”",
  "the crew of the old boat from the island had left",
] as const)("a clause: Reid said %s", (clause) => {
  expect(shown(`Reid said ${clause}.`)).toEqual([`Reid | said | ${clause}`]);
});

test.for([
  "Reid wrote a letter to the mayor about a pier that would hold.",
  "Reid said nothing of the sort to anybody.",
])("no clause in %j", (text) => {
  expect(shown(text).filter((line) => line.startsWith("Reid"))).toEqual([]);
});
