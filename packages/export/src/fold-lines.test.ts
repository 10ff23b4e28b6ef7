import { expect, test } from "vitest";
import { foldLines } from "./fold-lines.ts";

test.for([
  ["the\ncoming days", "the coming days"],
  ["two  \r\n\t years", "two years"],
  ["a  b\tc", "a  b\tc"],
  ["no-break\u00a0space", "no-break\u00a0space"],
] as const)("%j is folded to %j", ([text, folded]) => {
  expect(foldLines(text)).toBe(folded);
});
