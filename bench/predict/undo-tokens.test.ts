import { expect, test } from "vitest";
import { undoTokens } from "./undo-tokens.ts";

test.for([
  ["He paid $ 10bn -LRB- # 6.8 bn -RRB- , they say .", "He paid $10bn (£6.8 bn), they say."],
  ["`` We wo n't , '' he said .", "“We won't,” he said."],
  ["BP 's plan and the miners ' pay", "BP's plan and the miners ' pay"],
  ["a map \\/ a plan", "a map / a plan"],
  ["50 % of them ; no more !", "50% of them; no more!"],
  ["Nothing to undo: 3.5 (or 4).", "Nothing to undo: 3.5 (or 4)."],
] as const)("%s", ([tokenised, written]) => {
  expect(undoTokens(tokenised)).toBe(written);
});
