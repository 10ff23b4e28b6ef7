import { expect, test } from "vitest";
import { readPassage } from "../grammar/read-passage.ts";
import { splitClauses } from "./split-clauses.ts";

const split = (text: string): readonly string[] =>
  splitClauses(readPassage(text, [[0, text.length]]), [0, text.length]).map((span) =>
    text.slice(...span),
  );

test.for([
  [
    "It had promised 480 places, but only 200 have been filled.",
    ["It had promised 480 places", "only 200 have been filled."],
  ],
  [
    "Too much is wasted on repairs: we will fine the firms.",
    ["Too much is wasted on repairs", "we will fine the firms."],
  ],
  [
    "Britain will pay more; France will patrol the coast.",
    ["Britain will pay more", "France will patrol the coast."],
  ],
  [
    "They have new powers and we will support their use.",
    ["They have new powers", "we will support their use."],
  ],
] as const)("%j holds two clauses", ([text, expected]) => {
  expect(split(text)).toEqual(expected);
});

test.for([
  "They came from Syria, Iraq and Sudan.",
  "It is small, but beautiful.",
  "I am sure that they know, and that they will act.",
  "We must pay more, and see that no child is left.",
  "The camp, and all its huts, was cleared.",
])("%j holds one clause", (text) => {
  expect(split(text)).toEqual([text]);
});
