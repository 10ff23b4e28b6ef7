import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";
import { turnUpright } from "./turn-upright.ts";

const box = [0, 0, 600, 800];

test.for([
  ["upright", [10, 0, 0, 10, 50, 700], [10, 0, 0, 10, 50, 688], 800, 700],
  ["a quarter against the clock", [0, 10, -10, 0, 100, 50], [0, 10, -10, 0, 112, 50], 600, 500],
  ["upside down", [-10, 0, 0, -10, 550, 100], [-10, 0, 0, -10, 550, 112], 800, 700],
  ["a quarter with the clock", [0, -10, 10, 0, 500, 750], [0, -10, 10, 0, 488, 750], 600, 500],
] as const)("words that stand %s are read", ([, first, second, height, bottom]) => {
  const run = { width: 35, fontName: "f", tag: null };
  const page = turnUpright(
    [
      { ...run, str: "We will", transform: first },
      { ...run, str: "build.", transform: second },
    ],
    box,
  );
  const lines = readLines(page.runs, 1);
  expect(lines.map(({ text }) => text)).toEqual(["We will", "build."]);
  expect([page.height, lines[0]?.left, lines[0]?.bottom]).toEqual([height, 50, bottom]);
});
