import { expect, test } from "vitest";
import { isHeadingLine } from "./heading-line.ts";
import { lexLine } from "./line.ts";

test.for([
  ["The year 1848", true],
  ["The year 1848\n\n", true],
  ["The year 1848:", true],
  ["The year 1848.", false],
  ["The year 1848.\n\n", false],
  ["The year 1848!", false],
  ["The year 1848?", false],
  ["The year 1848;", false],
  ["The year 1848,", false],
  ["A b c d e f g h i j k l m n in May 1848", false],
  ["A b c d e f g h i j k l m in May 1848", true],
  ["A b c d e f g h i j k l m in 1848\n\n", true],
] as const)("%j is a heading: %j", ([text, expected]) => {
  const line = lexLine(text, 0, text.length, "en-GB");
  expect(line === null ? null : isHeadingLine(line)).toBe(expected);
});
