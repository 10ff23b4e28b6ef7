import { expect, test } from "vitest";
import { VFile } from "vfile";
import { reportProblems } from "./report-problems.ts";

const text = "one\r\ntwo\rthree\nfour";

test("problems stand in the order of the text, those without a place first, with line and column", () => {
  const file = new VFile();
  reportProblems(file, text, [
    { reason: "late", ruleId: "a", span: [15, 19] },
    { reason: "early", ruleId: "b", span: [5, 8] },
    { reason: "whole", ruleId: "c", span: null },
    { reason: "middle", ruleId: "d", span: [10, 12] },
  ]);
  expect(
    file.messages.map(({ reason, ruleId, line, column }) => [reason, ruleId, line, column]),
  ).toEqual([
    ["whole", "c", undefined, undefined],
    ["early", "b", 2, 1],
    ["middle", "d", 3, 2],
    ["late", "a", 4, 1],
  ]);
});

test("nothing is said of nothing", () => {
  const file = new VFile();
  reportProblems(file, text, []);
  expect(file.messages).toEqual([]);
});
