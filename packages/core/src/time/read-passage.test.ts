import { expect, test } from "vitest";
import { lexLine } from "./line.ts";
import { readPassage } from "./read-passage.ts";

/** What each time of a text says of the one before: it joins it, it stands in its sentence ("same"), or neither. */
function relations(text: string): string {
  const line = lexLine(text, 0, text.length, "en-GB");
  if (line === null) return "";
  return readPassage(line, text, 0, 0, false)
    .mentions.map(({ joins, followsOn }) => (joins ? "joins" : followsOn ? "same" : "apart"))
    .join(" ");
}

test.for([
  ["on Monday, Tuesday and Friday", "apart joins joins"],
  ["on Monday, and Friday", "apart joins"],
  ["on Monday, and on Friday", "apart same"],
  ["on Monday or Friday", "apart joins"],
  ["on Monday & Friday", "apart joins"],
  ["on Monday / Friday", "apart joins"],
  ["on Monday but Friday", "apart same"],
  ["on Monday (Friday)", "apart same"],
  ["They met on Monday. Friday is free.", "apart apart"],
  ["They met on Monday! Friday is free.", "apart apart"],
  ["They met on Monday? Friday is free.", "apart apart"],
  ["They met on Monday; Friday is free.", "apart apart"],
  ["They met on Monday: Friday is free.", "apart same"],
] as const)("%j: %s", ([text, expected]) => {
  expect(relations(text)).toBe(expected);
});

test("spans count from the beginning of the document", () => {
  const text = "It shut in May 2015 and was open until June.";
  const line = lexLine(text, 3, text.length, "en-GB");
  if (line === null) throw new Error("a line expected");
  const { mentions, stretches } = readPassage(line, text, 100, 7, false);
  expect(mentions.map(({ span, text: words, paragraph }) => [span, words, paragraph])).toEqual([
    [[111, 119], "May 2015", 7],
    [[139, 143], "June", 7],
  ]);
  expect(stretches.map(({ span, text: words }) => [span, words])).toEqual([
    [[133, 143], "until June"],
  ]);
});

test("the ends of a range know each other", () => {
  const text = "from November to 5 February 2017";
  const line = lexLine(text, 0, text.length, "en-GB");
  if (line === null) throw new Error("a line expected");
  const ranges = readPassage(line, text, 0, 0, false).mentions.map(({ range }) => range);
  expect(ranges.map((range) => [range?.side, range?.isBare, range?.other.isBare])).toEqual([
    ["from", true, false],
    ["to", false, true],
  ]);
});
