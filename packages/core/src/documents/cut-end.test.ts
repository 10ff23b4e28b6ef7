import { expect, test } from "vitest";
import { cutEnd } from "./cut-end.ts";

const isStop = (sign: string): boolean => sign === "." || sign === ":";

test.for([
  ["Read on:", "Read on"],
  ["Read on..:", "Read on"],
  ["...", ""],
] as const)("%j ends in marks, and is left with %j", ([line, left]) => {
  expect(cutEnd(line, isStop)).toBe(left);
});

test.for(["", "Read on", ".on", "Read on. "])("%j ends in no mark, and stays", (line) => {
  expect(cutEnd(line, isStop)).toBe(line);
});
