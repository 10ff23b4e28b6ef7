import { expect, test } from "vitest";
import { findMainVerb } from "./main-verb.ts";
import { readPassage } from "./read-passage.ts";

function read(text: string) {
  const clause = readPassage(text, [[0, text.length]]);
  const group = findMainVerb(clause.words);
  if (group === null) return null;
  const words = clause.words.slice(group.start, group.end).map((word) => word.lower);
  const marks = [
    group.perfect && "perfect",
    group.passive && "passive",
    group.negated && "negated",
  ].filter((mark) => mark !== false);
  return [words.join(" "), ...marks].join(", ");
}

test.for([
  ["We will build more homes", "will build"],
  ["We will not be closing the port", "will not be closing, negated"],
  ["Only 200 have been housed", "have been housed, perfect, passive"],
  ["The children who were stranded will be moved", "will be moved, passive"],
  ["If we are elected, we will build homes", "will build"],
  ["So that parks can be kept open, we will cut the tax", "will cut"],
  ["The homes that have been promised will be built", "will be built, passive"],
  ["France could no longer guard the coast", "could no longer guard, negated"],
  ["The number has also fallen", "has also fallen, perfect"],
  ["The ministers met in Paris", "met"],
  ["The council approved the plan", "approved"],
] as const)("the main verb of %j is %j", ([text, expected]) => {
  expect(read(text)).toBe(expected);
});

test.for(["A plan for May 2016", "More homes for the north", "On Monday", ""])(
  "no verb in %j",
  (text) => {
    expect(read(text)).toBeNull();
  },
);
