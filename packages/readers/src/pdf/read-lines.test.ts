import { expect, test } from "vitest";
import { readLines, type TextRun } from "./read-lines.ts";

const run = (
  str: string,
  left: number,
  bottom: number,
  size = 10,
  width = str.length * 5,
): TextRun => ({
  str,
  transform: [size, 0, 0, size, left, bottom],
  width,
  fontName: "f",
  tag: null,
});

test.for([
  ["runs without a gap", [run("We will", 0, 0), run(" build", 35, 0)], ["We will build"]],
  ["a gap is a blank", [run("We", 0, 0), run("will", 13, 0)], ["We will"]],
  ["letters of one word", [run("W", 0, 0), run("e", 5, 0)], ["We"]],
  ["another line", [run("We", 0, 20), run("will", 0, 8)], ["We", "will"]],
  ["another column", [run("We", 0, 0), run("will", 200, 0)], ["We", "will"]],
  [
    "the mark of a footnote is no figure",
    [run("480", 0, 0), run("2", 15, 4, 6), run(" homes", 18, 0)],
    ["480 homes"],
  ],
  ["a figure set small on the line stays", [run("CO", 0, 0), run("2", 10, -2, 6)], ["CO2"]],
  ["aslant", [{ ...run("DRAFT", 0, 0), transform: [7, 7, -7, 7, 0, 0] }], []],
  ["white space alone", [run(" ", 0, 0), run("", 0, 0)], []],
] as const)("%s", ([, runs, lines]) => {
  expect(readLines(runs, 1).map(({ text }) => text)).toEqual(lines);
});
