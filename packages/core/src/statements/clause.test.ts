import { expect, test } from "vitest";
import { readPassage } from "../grammar/read-passage.ts";
import { readClause } from "./clause.ts";

const words = (text: string): string =>
  readClause(readPassage(text, [[0, text.length]]), [[0, text.length]])
    .words.map((word) => word.lower)
    .join(" ");

test.for([
  ["We won’t close the camp.", "we will not close the camp"],
  ["They can't, and she'll say so", "they can not , and she will say so"],
  ["I’m sure it's May's plan", "i am sure it is may 's plan"],
  ["U.K. spending of £3.6 million", "u.k spending of 3.6 million"],
] as const)("%j reads as %j", ([text, expected]) => {
  expect(words(text)).toBe(expected);
});

test("spans point at the words", () => {
  const text = "We won’t go";
  const clause = readClause(readPassage(text, [[0, text.length]]), [[0, text.length]]);
  expect(clause.words.map(({ start, end }) => text.slice(start, end))).toEqual([
    "We",
    "wo",
    "n’t",
    "go",
  ]);
});

test.for([
  ["Will they come?", true],
  ["“Will they come?”", true],
  ["They will come.", false],
] as const)("%j is a question: %j", ([text, question]) => {
  expect(readClause(readPassage(text, [[0, text.length]]), [[0, text.length]]).question).toBe(
    question,
  );
});
